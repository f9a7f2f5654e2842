import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import { completionLabel } from "@/lib/labels/completion-label";
import type { Standing } from "@/lib/standing/standing";
import { StandingOf } from "@/components/figures/standing-of";
import type { WorkTexts } from "./work-texts";

const matters = ["close", "differ", "awaiting", "reserved"] as const;

type Row = {
  programme: string;
  plan: string;
  code: string;
  title: Text;
  matter: (typeof matters)[number];
  standing: Standing;
};

/** The milestones that want more than a report, by what they want. */
export function MatterList({ language, t, href, rows }: WorkTexts & { rows: readonly Row[] }) {
  return matters.map((matter) => {
    const own = rows.filter((row) => row.matter === matter);
    if (own.length === 0) return null;
    return (
      <section className="section section--work" key={matter}>
        <h2>
          {t(`matter.queue.${matter}`)} <span className="quiet">{own.length}</span>
        </h2>
        <ul className="rows rows--work">
          {own.map((row) => (
            <li key={`${row.plan} ${row.code}`} className="row row--work row--matter">
              <span className="row__code">{row.code}</span>
              <div className="row__title">
                <a href={href(`/review/milestones/${row.programme}/${row.plan}/${row.code}`)}>
                  <LocalText text={row.title} language={language} />
                </a>
              </div>
              <span className="small quiet">{row.plan.replace("-", "–")}</span>
              <span className="small">
                <StandingOf standing={row.standing} language={language} t={t} />
              </span>
              <span className="small">{completionLabel(row.standing, t)}</span>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
