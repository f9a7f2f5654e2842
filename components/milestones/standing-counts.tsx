import { StandingSign } from "@/components/figures/standing-sign";
import { Strip } from "@/components/figures/strip";
import type { Texts } from "@/components/texts";
import { numberLabel } from "@/lib/labels/number-label";
import type { Headline } from "@/lib/standing/standing";

/** Where the milestones of the list stand, as a strip and in words; every figure narrows the list. */
export function StandingCounts({
  language,
  t,
  href,
  path,
  query,
  counts,
}: Texts & {
  path: string;
  query: Record<string, string>;
  counts: readonly { slug: Headline; count: number }[];
}) {
  const shown = counts
    .filter(({ count }) => count > 0)
    .map(({ slug, count }) => ({ headline: slug, count }));
  if (shown.length === 0 || query["standing"] !== undefined) return null;
  return (
    <div className="standing-counts">
      <Strip counts={shown} isThin />
      <ul aria-label={t("milestones.standing")}>
        {shown.map(({ headline, count }) => (
          <li key={headline}>
            <a
              className={`mark mark--${headline}`}
              href={href(path, { ...query, standing: headline })}
            >
              <StandingSign headline={headline} />
              {t(`words.headline.${headline}`)}
            </a>{" "}
            {numberLabel(count, language)}
          </li>
        ))}
      </ul>
    </div>
  );
}
