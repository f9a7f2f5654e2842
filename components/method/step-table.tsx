import type { Texts } from "@/components/texts";
import type { Role } from "@/db/vocabulary";

/** The life of a thing as a table: each step, from where, to where, and who may take it. */
export function StepTable({
  t,
  title,
  rows,
}: Texts & {
  title: string;
  rows: readonly { step: string; from: string; to: string; roles: readonly Role[] }[];
}) {
  return (
    <section className="section">
      <h2>{title}</h2>
      <div className="table-scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t("method.stepName")}</th>
              <th scope="col">{t("method.from")}</th>
              <th scope="col">{t("method.to")}</th>
              <th scope="col">{t("history.who")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ step, from, to, roles }, index) => (
              <tr key={index}>
                <th scope="row">{step}</th>
                <td>{from}</td>
                <td>{to}</td>
                <td>{roles.map((role) => t(`words.role.${role}`)).join(", ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
