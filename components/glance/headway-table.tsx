import type { ReactNode } from "react";
import { Strip } from "@/components/figures/strip";
import type { Texts } from "@/components/texts";
import type { Headway, Share } from "@/lib/standing/headway";
import type { Headline } from "@/lib/standing/standing";

const columns = [
  ["done"],
  ["done_late"],
  ["on_schedule", "due_soon"],
  ["overdue"],
  ["no_information"],
] as const satisfies readonly (readonly Headline[])[];

const countIn = ({ counts }: Headway, headlines: readonly Headline[]) =>
  counts
    .filter(({ headline }) => headlines.includes(headline))
    .reduce((sum, { count }) => sum + count, 0);

/** What came of each area, side or plan, in the same columns; of what was first approved, additions beside it. */
export function HeadwayTable({
  t,
  heading,
  nameOf,
  rows,
}: Texts & {
  heading: string;
  /** Head of the first column, such as "Area". */
  nameOf: string;
  rows: readonly { key: string; name: ReactNode; headway: Headway }[];
}) {
  const share = ({ count, of }: Share) =>
    t("scopes.meter.of", { count: String(count), of: String(of) });
  const heads = [
    t("glance.approved"),
    ...columns.map(([headline]) => t(`words.headline.${headline}`)),
    t("glance.movedOnce"),
    t("scopes.meter.reported"),
    t("scopes.meter.onCourse"),
  ];
  return (
    <section className="section">
      <h2>{heading}</h2>
      <div className="table-scroll">
        <table className="table table--headway table--stacks">
          <thead>
            <tr>
              <th scope="col">{nameOf}</th>
              {heads.map((head) => (
                <th key={head} scope="col" className="number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, headway }) => (
              <tr key={key}>
                <th scope="row">
                  {name}
                  <Strip counts={headway.counts} isThin />
                </th>
                {[
                  headway.added.total > 0
                    ? `${headway.approved} (${t("plans.addedSince", { count: headway.added.total })})`
                    : headway.approved,
                  ...columns.map((headlines) => countIn(headway, headlines)),
                  headway.moved,
                  share(headway.reported),
                  share(headway.onCourse),
                ].map((value, index) => (
                  <td
                    key={heads[index]}
                    className={value === 0 ? "number number--none" : "number"}
                    data-label={heads[index]}
                  >
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
