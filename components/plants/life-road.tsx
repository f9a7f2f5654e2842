import type { Texts } from "@/components/texts";
import { ProvenanceNote } from "@/components/milestones/provenance-note";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import {
  enterpriseStageNames,
  type EnterpriseStage,
  type Precision,
  type Provenance as Word,
} from "@/db/vocabulary";
import { dateLabel } from "@/lib/labels/date-label";
import { StageSign } from "./stage-sign";

export type LifeStage = {
  stage: EnterpriseStage;
  reachedOn: string | null;
  precision: Precision;
  note: Text | null;
  provenance: Word;
  source: { title: string; address: string | null } | null;
};

type From = Pick<LifeStage, "provenance" | "source">;

/**
 * The five stages of a life as posts of a road; one of which nothing was found says so. Where a stage comes
 * from the same place as the whole entry, it is not said twice.
 */
export function LifeRoad({
  life,
  entry,
  ...texts
}: Texts & { life: readonly LifeStage[]; entry: From }) {
  const { language, t } = texts;
  return (
    <ol className="life" aria-label={t("plants.life")}>
      {enterpriseStageNames.map((stage) => {
        const reached = life.filter((found) => found.stage === stage);
        return (
          <li key={stage} className={reached.length > 0 ? "life__reached" : "quiet"}>
            <span className="mark">
              <StageSign stage={stage} />
              {t(`plants.stage.${stage}`)}
            </span>
            {reached.length === 0 ? <span>{t("plants.notFound")}</span> : null}
            {reached.map((found) => (
              <div key={found.reachedOn ?? "undated"}>
                <div>
                  {found.reachedOn
                    ? dateLabel(found.reachedOn, found.precision, language, t)
                    : t("plants.dateNotFound")}
                </div>
                {found.note ? (
                  <div className="small">
                    <LocalText text={found.note} language={language} />
                  </div>
                ) : null}
                {isSameOrigin(found, entry) ? null : (
                  <ProvenanceNote {...texts} word={found.provenance} source={found.source} />
                )}
              </div>
            ))}
          </li>
        );
      })}
    </ol>
  );
}

const isSameOrigin = (a: From, b: From) =>
  a.provenance === b.provenance && a.source?.title === b.source?.title;
