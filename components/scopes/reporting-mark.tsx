import { StandingSign } from "@/components/figures/standing-sign";
import type { Texts } from "@/components/texts";
import type { Headline } from "@/lib/standing/standing";
import type { Reporting } from "@/lib/standing/reporting-of";

// The signs are those of the lists: a report that is overdue, half done, done, on its way.
const signs: Record<Exclude<Reporting, "nothing_owed">, Headline> = {
  silent: "overdue",
  partly: "done_late",
  answered: "done",
  not_due: "on_schedule",
};

/** Whether a body has answered, as a sign and a word. */
export function ReportingMark({ t, reporting }: Texts & { reporting: Reporting }) {
  if (reporting === "nothing_owed")
    return <span className="quiet">{t("scopes.reporting.nothing_owed")}</span>;
  const sign = signs[reporting];
  return (
    <span className={`mark mark--${sign}`}>
      <StandingSign headline={sign} />
      {t(`scopes.reporting.${reporting}`)}
    </span>
  );
}
