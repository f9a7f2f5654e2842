import { banksOf, StandingMark } from "@/components/figures/standing-mark";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import type { Standing } from "@/lib/standing/standing";
import type { WorkTexts } from "./work-texts";

/** Where a milestone stands, as its mark with both banks and its headline. */
export function StandingOf({
  standing,
  language,
  t,
}: Pick<WorkTexts, "language" | "t"> & { standing: Standing }) {
  return (
    <StandingMark
      headline={standing.headline}
      label={t(`words.headline.${standing.headline}`)}
      banks={banksOf(standing, sidesInOrder(language))}
    />
  );
}
