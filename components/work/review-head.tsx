import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { SideCode, UpdateState, Visibility } from "@/db/vocabulary";
import type { WorkTexts } from "./work-texts";

export function ReviewHead({
  code,
  title,
  plan,
  programme,
  visibility,
  bodyName,
  sideCode,
  state,
  language,
  t,
  href,
}: WorkTexts & {
  code: string;
  title: Text;
  plan: string;
  programme: string;
  visibility: Visibility;
  bodyName: Text | null;
  sideCode: SideCode;
  state: UpdateState;
}) {
  return (
    <div className="stack">
      <ol className="crumbs">
        <li>
          <a href={href("/review")}>{t("review.title")}</a>
        </li>
        <li>{t("review.update", { code })}</li>
      </ol>
      <h1 className="work__title">
        {code} <LocalText text={title} language={language} />
      </h1>
      <p>
        <span className={`side-${sideCode.toLowerCase()}`}>{t(`words.side.${sideCode}`)}</span>
        {", "}
        {bodyName ? <LocalText text={bodyName} language={language} /> : null}
        {". "}
        <strong>{t(`words.updateState.${state}`)}</strong>
      </p>
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
