import { Strip } from "@/components/figures/strip";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import { countIn, type Counted } from "./area-table";

export function PlanTable({
  language,
  t,
  href,
  rows,
  base,
}: Texts & {
  rows: readonly (Counted & {
    /** Added since the plan was approved; the others are its denominator. */
    added: number;
    plan: { slug: string; title: Text; isFound: boolean };
  })[];
  base: string;
}) {
  return (
    <section className="section">
      <h2>{t("glance.byPlan")}</h2>
      <div className="table-scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t("glance.plan")}</th>
              <th scope="col" className="number">
                {t("glance.milestones")}
              </th>
              <th scope="col" className="number">
                {t("glance.done")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.plan.slug}>
                <th scope="row">
                  {row.total > 0 ? (
                    <a href={href(base, { plan: row.plan.slug })}>
                      <LocalText text={row.plan.title} language={language} />
                    </a>
                  ) : (
                    <LocalText text={row.plan.title} language={language} />
                  )}
                  {row.plan.isFound ? null : (
                    <div className="small quiet">{t("glance.notFound")}</div>
                  )}
                  {row.total > 0 ? <Strip counts={row.counts} isThin /> : null}
                </th>
                <td className="number">
                  {row.total - row.added}
                  {row.added > 0 ? ` (${t("plans.addedSince", { count: row.added })})` : null}
                </td>
                <td className="number">{countIn(row, "done", "done_late")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
