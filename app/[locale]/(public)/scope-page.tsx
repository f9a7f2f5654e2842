import type { ReactNode } from "react";
import { ChangeList } from "@/components/glance/change-list";
import { DueList } from "@/components/glance/due-list";
import { RecordList } from "@/components/glance/record-list";
import { MilestoneRows } from "@/components/milestones/milestone-rows";
import { AddedList } from "@/components/scopes/added-list";
import { ScopeFinding } from "@/components/scopes/scope-finding";
import { formatDay } from "@/lib/dates/format-day";
import { readText } from "@/lib/i18n/read-text";
import { getScope, type Scope } from "@/lib/public/programme/get-scope";
import type { PublicAsked } from "./public-page";

const roadOf = { plan: "plans", area: "areas", side: "sides" } as const;

/**
 * The page of a plan, an area or a side: what was promised there and what came of it, what is due and
 * what changed, and its milestones.
 * @param more what only this kind of page tells
 */
export async function scopePage(
  { language, t, day, href }: PublicAsked<unknown, unknown>,
  programme: string,
  scope: Scope,
  more: { isFound?: boolean; content?: ReactNode } = {},
) {
  const found = await getScope(programme, scope, day);
  const { headway, total } = found;
  const base = `/${programme}`;
  const texts = { language, t, href };
  const name = readText(found.name, language).text;
  const query = { [scope.kind]: scope.slug };
  const finding =
    total === 0
      ? t("scopes.nothing", { day: formatDay(day, language) })
      : t("glance.finding", {
          done: String(headway.done),
          total: String(headway.approved),
          late: String(headway.late),
        });
  return {
    title: `${name}: ${finding}`,
    description: t("scopes.basis", { total: headway.approved }),
    path: `${base}/${roadOf[scope.kind]}/${scope.slug.toLowerCase()}`,
    programme,
    section: "milestones" as const,
    formats: ["atom", "ics"] as const,
    content: (
      <>
        <ScopeFinding
          {...texts}
          kind={scope.kind}
          name={found.name}
          side={scope.kind === "side" ? scope.slug : null}
          finding={more.isFound === false ? t("scopes.notFound") : finding}
          headway={headway}
          base={`${base}/milestones`}
          query={query}
        />
        {more.content}
        {total === 0 ? null : (
          <>
            <AddedList {...texts} rows={found.added} base={`${base}/milestones`} />
            <div className="columns">
              <DueList {...texts} rows={found.dueNext} base={`${base}/milestones`} />
              <ChangeList
                {...texts}
                heading={t("scopes.changed")}
                none={t("scopes.noPublished")}
                published={found.published}
                base={`${base}/milestones`}
              />
            </div>
            <RecordList {...texts} records={found.records} base={`${base}/milestones`} />
            <MilestoneRows
              {...texts}
              by={scope.kind === "side" ? "none" : scope.kind}
              rows={found.rows}
              base={`${base}/milestones`}
            />
            <p>
              <a href={href(`${base}/milestones`, query)}>{t("scopes.all", { count: total })}</a>
            </p>
          </>
        )}
      </>
    ),
  };
}
