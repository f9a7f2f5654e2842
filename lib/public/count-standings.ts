import { headlines, type Headline, type Standing } from "@/lib/standing/standing";

export type Counts = { headline: Headline; count: number }[];

/** How many stand how, in the order of precedence; zeros stay, so that nothing is hidden. */
export function countStandings(standings: readonly Pick<Standing, "headline">[]): Counts {
  return headlines.map((headline) => ({
    headline,
    count: standings.filter((standing) => standing.headline === headline).length,
  }));
}
