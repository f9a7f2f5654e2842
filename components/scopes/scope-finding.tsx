import { Meters } from "@/components/figures/meter";
import { StandingSign } from "@/components/figures/standing-sign";
import { Strip } from "@/components/figures/strip";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { SideCode } from "@/db/vocabulary";
import type { Headway } from "@/lib/standing/headway";

/** Of what the page is, the finding, how its milestones stand, and the two meters. */
export function ScopeFinding({
  kind,
  name,
  side,
  finding,
  headway,
  base,
  query,
  ...texts
}: Texts & {
  kind: "plan" | "area" | "side";
  name: Text;
  /** Where the page is that of a side. */
  side: SideCode | null;
  finding: string;
  headway: Headway;
  /** Address of the list, and what it is asked for these milestones. */
  base: string;
  query: Record<string, string>;
}) {
  const { language, t, href } = texts;
  return (
    <>
      <div className="stack">
        <h1>
          <span className={side ? `eyebrow side-${side.toLowerCase()}` : "eyebrow"}>
            {kind === "side" ? null : `${t(`scopes.kind.${kind}`)}: `}
            <LocalText text={name} language={language} />
          </span>
          {finding}
        </h1>
        {headway.approved === 0 ? null : (
          <>
            <Strip counts={headway.counts} />
            <ul className="counts" aria-label={t("glance.standing")}>
              {headway.counts.map(({ headline, count }) => (
                <li key={headline}>
                  <a
                    className={`mark mark--${headline}`}
                    href={href(base, { ...query, standing: headline })}
                  >
                    <StandingSign headline={headline} />
                    {t(`words.headline.${headline}`)}
                  </a>
                  <span className="number">{count}</span>
                </li>
              ))}
            </ul>
            <p className="small quiet">
              {t("scopes.basis", { total: headway.approved })} {t("glance.illustrative")}
            </p>
          </>
        )}
      </div>
      {headway.approved === 0 ? null : (
        <section className="section">
          <h2>{t("scopes.figures")}</h2>
          <Meters {...texts} reported={headway.reported} onCourse={headway.onCourse} />
        </section>
      )}
    </>
  );
}
