import { StandingSign } from "@/components/figures/standing-sign";
import type { Texts } from "@/components/texts";
import type { Headline } from "@/lib/standing/standing";
import type { Reporting } from "@/lib/standing/reporting-of";

// A body that is silent is a body without information; the reader knows the sign from the lists.
const signs: Record<Reporting, Headline> = {
  silent: "no_information",
  partly: "overdue",
  answered: "done",
  not_due: "on_schedule",
};

/** Whether a body has answered, as a sign and a word. */
export function ReportingMark({ t, reporting }: Texts & { reporting: Reporting }) {
  const sign = signs[reporting];
  return (
    <span className={`mark mark--${sign}`}>
      <StandingSign headline={sign} />
      {t(`scopes.reporting.${reporting}`)}
    </span>
  );
}
