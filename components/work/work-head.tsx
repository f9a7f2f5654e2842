import { LocalText } from "@/components/ui/local-text";
import { SummaryList } from "@/components/ui/summary-list";
import type { LocalText as Text } from "@/db/columns";
import type { Part, SideCode, Visibility } from "@/db/vocabulary";
import { readText } from "@/lib/i18n/read-text";
import { termLabel } from "@/lib/labels/term-label";
import type { Standing } from "@/lib/standing/standing";
import { StandingOf } from "@/components/figures/standing-of";
import type { WorkTexts } from "./work-texts";

type Body = { slug: string; bodyId: string; sideCode: SideCode; part: Part; name: Text | null };

/** What the milestone is, who answers for it, and which of the reader's bodies is speaking. */
export function WorkHead({
  code,
  title,
  completion,
  visibility,
  programme,
  plan,
  standing,
  responsible,
  own,
  body,
  path,
  language,
  t,
  href,
}: WorkTexts & {
  code: string;
  title: Text;
  completion: Text | null;
  visibility: Visibility;
  programme: string;
  plan: string;
  standing: Standing;
  responsible: readonly Body[];
  own: readonly Body[];
  body: Body;
  path: string;
}) {
  const nameOf = ({ name, slug }: Body) => (name ? readText(name, language).text : slug);
  return (
    <div className="stack">
      <ol className="crumbs">
        <li>
          <a href={href("/desk")}>{t("desk.title")}</a>
        </li>
        <li>{`${plan.replace("-", "–")}, ${code}`}</li>
      </ol>
      <h1 className="work__title">
        <LocalText text={title} language={language} />
      </h1>
      {visibility === "restricted" ? <p className="small">{t("staff.restricted")}</p> : null}
      {own.length > 1 ? (
        <p className="small">
          {t("desk.actFor")}:{" "}
          {own.map((one) => (
            <a
              key={one.bodyId}
              href={href(`${path}?body=${one.slug}`)}
              aria-current={one.bodyId === body.bodyId ? "true" : undefined}
            >
              {nameOf(one)}{" "}
            </a>
          ))}
        </p>
      ) : null}
      <SummaryList
        rows={[
          [
            t("desk.standing"),
            <StandingOf key="mark" standing={standing} language={language} t={t} />,
          ],
          [t("desk.term"), termLabel(standing.currentTerm, language, t)],
          [
            t("desk.completion"),
            completion ? (
              <LocalText key="completion" text={completion} language={language} />
            ) : null,
          ],
          [
            t("desk.bodies"),
            responsible
              .map((one) => `${nameOf(one)} (${t(`words.side.${one.sideCode}`)})`)
              .join("; "),
          ],
        ]}
      />
      {visibility === "public" ? (
        <p className="small">
          <a href={href(`/${programme}/milestones/${plan}/${code}`)}>{t("desk.publicPage")}</a>
        </p>
      ) : null}
    </div>
  );
}
