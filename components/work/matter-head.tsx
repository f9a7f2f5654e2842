import { LocalText } from "@/components/ui/local-text";
import { SummaryList } from "@/components/ui/summary-list";
import type { LocalText as Text } from "@/db/columns";
import type { Visibility } from "@/db/vocabulary";
import { completionLabel } from "@/lib/labels/completion-label";
import { termLabel } from "@/lib/labels/term-label";
import type { Standing } from "@/lib/standing/standing";
import { StandingOf } from "@/components/figures/standing-of";
import type { WorkTexts } from "./work-texts";

/** Which milestone it is and where it stands. */
export function MatterHead({
  language,
  t,
  href,
  code,
  title,
  completion,
  visibility,
  plan,
  planTitle,
  programme,
  standing,
}: WorkTexts & {
  code: string;
  title: Text;
  completion: Text | null;
  visibility: Visibility;
  plan: string;
  planTitle: Text;
  programme: string;
  standing: Standing;
}) {
  return (
    <div className="stack">
      <ol className="crumbs">
        <li>
          <a href={href("/review")}>{t("review.title")}</a>
        </li>
        <li>
          <a href={href(`/admin/plans/${programme}/${plan}`)}>
            <LocalText text={planTitle} language={language} />
          </a>
        </li>
      </ol>
      <h1 className="work__title">
        {code} <LocalText text={title} language={language} />
      </h1>
      <SummaryList
        rows={[
          [
            t("desk.standing"),
            <StandingOf key="mark" standing={standing} language={language} t={t} />,
          ],
          [t("matter.completion"), completionLabel(standing, t)],
          [t("matter.agreement"), t(`milestone.agreement.${standing.agreement}`)],
          [t("desk.term"), termLabel(standing.currentTerm, language, t)],
          [
            t("milestone.computed"),
            standing.confidence ? t(`words.confidence.${standing.confidence}`) : null,
          ],
          [
            t("desk.completion"),
            completion ? <LocalText key="c" text={completion} language={language} /> : null,
          ],
        ]}
      />
      {visibility === "public" ? (
        <p className="small">
          <a href={href(`/${programme}/milestones/${plan}/${code}`)}>{t("desk.publicPage")}</a>
        </p>
      ) : (
        <p className="small">{t("staff.restricted")}</p>
      )}
    </div>
  );
}
