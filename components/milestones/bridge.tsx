import { StandingSign } from "@/components/figures/standing-sign";
import type { Texts } from "@/components/texts";
import type { WordLine } from "@/components/updates/word-line";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import { completionLabel } from "@/lib/labels/completion-label";
import { dateLabel } from "@/lib/labels/date-label";
import { termLabel } from "@/lib/labels/term-label";
import type { Standing } from "@/lib/standing/standing";
import { SideWord, type Version } from "./side-word";

/** Both sides' words on their banks, and between them what spans: the standing and the term. */
export function Bridge({
  standing,
  versions,
  lines,
  home,
  language,
  t,
  href,
}: Texts & {
  standing: Standing;
  versions: readonly Version[];
  lines: readonly WordLine[];
  home: string;
}) {
  // Named one by one: whatever else a page gives must not reach a drawing that knows the name otherwise.
  const texts = { language, t, href };
  const [first, second] = sidesInOrder(language);
  const bank = (side: typeof first) => {
    const here = standing.sides[side];
    const report = here?.report;
    const version = versions.find(
      (candidate) =>
        candidate.sideCode === side &&
        candidate.isLead === report?.isLead &&
        candidate.publishedOn === report.publishedOn,
    );
    return (
      <SideWord
        {...texts}
        home={home}
        side={side}
        version={version ?? null}
        lines={lines}
        silentSince={here?.silentSince ?? null}
        countersignedOn={here?.countersignedOn ?? null}
        isResponsible={here !== undefined}
      />
    );
  };
  return (
    <section aria-labelledby="positions">
      <h2 id="positions" className="visually-hidden">
        {t("milestone.positions")}
      </h2>
      <div className="bridge">
        {bank(first)}
        <Span {...texts} standing={standing} order={[first, second]} />
        {bank(second)}
      </div>
    </section>
  );
}

function Span({
  language,
  t,
  standing,
  order,
}: Texts & { standing: Standing; order: ReturnType<typeof sidesInOrder> }) {
  const { headline, agreement, doneOn, donePrecision, basis, currentTerm } = standing;
  return (
    <div className={`span span--${agreement}`}>
      <div className="span__deck" aria-hidden="true">
        {order.map((side) => (
          <i
            key={side}
            className={
              standing.sides[side]?.report || standing.sides[side]?.countersignedOn
                ? "is-laid"
                : undefined
            }
          />
        ))}
      </div>
      <span className={`mark mark--${headline} span__standing`}>
        <StandingSign headline={headline} />
        {t(`words.headline.${headline}`)}
      </span>
      <p>{t(`milestone.agreement.${agreement}`)}</p>
      {standing.completion.stage === "open" && !standing.endedAs ? null : (
        <p className="span__stage">{completionLabel(standing, t)}</p>
      )}
      {doneOn ? (
        <p>
          {t("milestone.doneOn")}: {dateLabel(doneOn, donePrecision, language, t)}
        </p>
      ) : null}
      {basis === "imported" ? <p className="small">{t("milestone.basisImported")}</p> : null}
      <p className="quiet">
        {t("milestone.term")}: {termLabel(currentTerm, language, t)}
      </p>
      {standing.confidence ? (
        <p className="small quiet">
          {t("milestone.computed")}: {t(`words.confidence.${standing.confidence}`)}
        </p>
      ) : null}
    </div>
  );
}
