import type { Texts } from "@/components/texts";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import type { Standing } from "@/lib/standing/standing";
import { banksOf, StandingMark } from "./standing-mark";

/** Where a milestone stands, as its mark with both banks and its headline. */
export function StandingOf({
  standing,
  language,
  t,
}: Pick<Texts, "language" | "t"> & { standing: Standing }) {
  return (
    <StandingMark
      headline={standing.headline}
      label={t(`words.headline.${standing.headline}`)}
      banks={banksOf(standing, sidesInOrder(language))}
    />
  );
}
