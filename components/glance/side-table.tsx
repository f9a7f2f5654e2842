import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { SideCode } from "@/db/vocabulary";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";

type SideRow = {
  side: { code: SideCode; name: Text };
  total: number;
  reported: number;
  silent: number;
  unheard: number;
};

/** Of the milestones each side answers for: reported, silent, nothing heard. */
export function SideTable({ language, t, rows }: Texts & { rows: readonly SideRow[] }) {
  const columns = sidesInOrder(language).flatMap(
    (code) => rows.find(({ side }) => side.code === code) ?? [],
  );
  return (
    <section className="section">
      <h2>{t("glance.bySide")}</h2>
      <div className="table-scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t("glance.side")}</th>
              {columns.map(({ side }) => (
                <th key={side.code} scope="col" className="number">
                  <LocalText text={side.name} language={language} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(
              [
                ["open", "total"],
                ["reported", "reported"],
                ["silent", "silent"],
                ["unheard", "unheard"],
              ] as const
            ).map(([label, name]) => (
              <tr key={name}>
                <th scope="row">{t(`glance.${label}`)}</th>
                {columns.map((row) => (
                  <td key={row.side.code} className="number">
                    {row[name]}
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
