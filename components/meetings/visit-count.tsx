import { type ShownStatement, StatementTable } from "@/components/statements/statement-table";
import type { Texts } from "@/components/texts";

/** What was said of how many visits there were, side by side; nothing is decided between the speakers. */
export function VisitCount({
  statements,
  ...texts
}: Texts & { statements: readonly ShownStatement[] }) {
  const { t } = texts;
  if (statements.length === 0) return null;
  return (
    <section className="section" id="visit-count">
      <h2>{t("meetings.visitCount.heading")}</h2>
      <p>{t(statements.length > 1 ? "meetings.visitCount.lead" : "meetings.visitCount.leadOne")}</p>
      <StatementTable {...texts} statements={statements} />
    </section>
  );
}
