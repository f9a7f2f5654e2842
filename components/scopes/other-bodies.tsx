import type { Texts } from "@/components/texts";
import type { SideCode } from "@/db/vocabulary";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import { BodyLink } from "./body-link";

type Row = Omit<Parameters<typeof BodyLink>[0], keyof Texts | "base"> & {
  sideCode: SideCode | null;
};

/** The bodies that answer for nothing on the day: predecessors, successors, partners in plants. */
export function OtherBodies({
  rows,
  base,
  ...texts
}: Texts & { rows: readonly Row[]; base: string }) {
  const { language, t } = texts;
  if (rows.length === 0) return null;
  return (
    <section className="section">
      <h2>{t("scopes.bodies.others")}</h2>
      <p className="quiet">{t("scopes.bodies.othersLead")}</p>
      <div className="columns">
        {sidesInOrder(language).map((side) => (
          <div key={side} className="stack">
            <h3 className={`side-${side.toLowerCase()}`}>{t(`words.side.${side}`)}</h3>
            <ul className="lines">
              {rows
                .filter(({ sideCode }) => sideCode === side)
                .map((row) => (
                  <li key={row.slug}>
                    <BodyLink {...texts} {...row} base={base} />
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
