import type { SideCode } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import type { WorkTexts } from "./work-texts";

type State = "reported" | "underway" | "returned" | "silent";

/** How many of each side have reported; every figure leads to its lines. */
export function RoundCounts({
  language,
  t,
  href,
  sides,
  dues,
  addressOf,
}: WorkTexts & {
  sides: readonly {
    sideCode: SideCode;
    owed: number;
    late: number;
    counts: readonly { state: State; count: number }[];
  }[];
  dues: Partial<Record<SideCode, string>>;
  addressOf: (side: SideCode, state: State | undefined) => string;
}) {
  const states = sides[0]?.counts.map(({ state }) => state) ?? [];
  return (
    <div className="table-scroll">
      <table className="table table--work">
        <thead>
          <tr>
            <th scope="col">{t("milestones.side")}</th>
            <th scope="col">{t("rounds.due")}</th>
            <th scope="col" className="number">
              {t("rounds.owed")}
            </th>
            {states.map((state) => (
              <th key={state} scope="col" className="number">
                {t(`rounds.state.${state}`)}
              </th>
            ))}
            <th scope="col" className="number">
              {t("rounds.late")}
            </th>
          </tr>
        </thead>
        <tbody>
          {sidesInOrder(language)
            .flatMap((code) => sides.find(({ sideCode }) => sideCode === code) ?? [])
            .map((side) => (
              <tr key={side.sideCode}>
                <th scope="row">
                  <a
                    className={`side-${side.sideCode.toLowerCase()}`}
                    href={href(addressOf(side.sideCode, undefined))}
                  >
                    {t(`words.side.${side.sideCode}`)}
                  </a>
                </th>
                <td>{dues[side.sideCode] ? formatDay(dues[side.sideCode]!, language) : null}</td>
                <td className="number">{side.owed}</td>
                {side.counts.map(({ state, count }) => (
                  <td key={state} className="number">
                    {count > 0 ? (
                      <a href={href(addressOf(side.sideCode, state))}>{count}</a>
                    ) : (
                      count
                    )}
                  </td>
                ))}
                <td className="number">{side.late}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
