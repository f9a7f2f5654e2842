import { Strip } from "@/components/figures/strip";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { Headline } from "@/lib/standing/standing";

export type Counted = {
  total: number;
  counts: readonly { headline: Headline; count: number }[];
};
export const countIn = ({ counts }: Counted, ...headlines: Headline[]) =>
  counts
    .filter(({ headline }) => headlines.includes(headline))
    .reduce((sum, { count }) => sum + count, 0);

export function AreaTable({
  language,
  t,
  href,
  rows,
  base,
}: Texts & {
  rows: readonly (Counted & { area: { slug: string; number: number; name: Text } })[];
  base: string;
}) {
  return (
    <section className="section">
      <h2>{t("glance.byArea")}</h2>
      <div className="table-scroll">
        <table className="table table--areas">
          <thead>
            <tr>
              <th scope="col">{t("glance.area")}</th>
              <th scope="col" className="number">
                {t("glance.milestones")}
              </th>
              <th scope="col" className="number">
                {t("glance.done")}
              </th>
              <th scope="col" className="number">
                {t("glance.overdue")}
              </th>
              <th scope="col" className="table__strip">
                {t("glance.share")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.area.slug}>
                <th scope="row">
                  <a href={href(base, { area: row.area.slug })}>
                    {row.area.number}. <LocalText text={row.area.name} language={language} />
                  </a>
                </th>
                <td className="number">{row.total}</td>
                <td className="number">{countIn(row, "done", "done_late")}</td>
                <td className="number">{countIn(row, "overdue")}</td>
                <td>
                  <Strip counts={row.counts} isThin />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
