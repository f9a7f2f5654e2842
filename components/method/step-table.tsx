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
        <table className="table table--stacks">
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
                <td data-label={t("method.from")}>{from}</td>
                <td data-label={t("method.to")}>{to}</td>
                <td data-label={t("history.who")}>
                  {roles.map((role) => t(`words.role.${role}`)).join(", ")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
