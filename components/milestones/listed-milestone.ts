import type { LocalText } from "@/db/columns";
import type { Part, Provenance, SideCode } from "@/db/vocabulary";
import type { Standing } from "@/lib/standing/standing";

/** A milestone as a list shows it. */
export type ListedMilestone = {
  plan: string;
  code: string;
  title: LocalText;
  area: { slug: string; number: number; name: LocalText };
  bodies: readonly { body: string; sideCode: SideCode; part: Part; name: LocalText | null }[];
  provenance: Provenance;
  standing: Standing;
};

export const groupings = ["area", "plan", "standing", "body", "term", "none"] as const;
export type Grouping = (typeof groupings)[number];

/** What stands together on a page; it may have begun on the page before and have more than is shown. */
export type MilestoneGroup = {
  slug: string;
  total: number;
  isContinued: boolean;
  rows: readonly ListedMilestone[];
};

/** The bodies of a side that lead. */
export const leadsOf = (
  { bodies }: Pick<ListedMilestone, "bodies">,
  side: SideCode,
): { body: string; name: LocalText }[] =>
  bodies.flatMap(({ body, sideCode, part, name }) =>
    sideCode === side && part === "lead" && name ? [{ body, name }] : [],
  );
