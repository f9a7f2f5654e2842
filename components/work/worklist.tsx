import { StandingOf } from "@/components/figures/standing-of";
import type { Texts } from "@/components/texts";
import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { Claim, UpdateState, Visibility } from "@/db/vocabulary";
import { daysBetween, type Day } from "@/lib/dates/day";
import { formatDay } from "@/lib/dates/format-day";
import { termLabel } from "@/lib/labels/term-label";
import type { Standing } from "@/lib/standing/standing";

const groups = ["returned", "due", "overdue", "draft", "waiting", "rest"] as const;

type Row = {
  programme: string;
  plan: string;
  code: string;
  /** The reader's body that answers for it. */
  body: string;
  title: Text;
  visibility: Visibility;
  state: UpdateState | null;
  claim: Claim | null;
  submittedOn: Day | null;
  dueOn: Day | null;
  group: (typeof groups)[number];
  standing: Standing;
};

/** What a body has to do, the most pressing first; one line a milestone. */
export function Worklist({
  rows,
  day,
  ...texts
}: Omit<Texts, "href"> & { href: (path: string) => string; rows: readonly Row[]; day: Day }) {
  const { t } = texts;
  return groups.map((group) => {
    const own = rows.filter((row) => row.group === group);
    const mayBeEmpty = group === "returned" || group === "due";
    if (own.length === 0 && !mayBeEmpty) return null;
    return (
      <section className="section section--work" key={group}>
        <h2>
          {t(`desk.group.${group}`)} <span className="quiet">{own.length}</span>
        </h2>
        {own.length === 0 && mayBeEmpty ? (
          <p className="quiet small">{t(`desk.empty.${group}`)}</p>
        ) : null}
        <ul className="rows rows--work">
          {own.map((row) => (
            <WorkRow key={`${row.plan} ${row.code} ${row.body}`} {...texts} row={row} day={day} />
          ))}
        </ul>
      </section>
    );
  });
}

function WorkRow({
  language,
  t,
  href,
  row,
  day,
}: Omit<Texts, "href"> & { href: (path: string) => string; row: Row; day: Day }) {
  const { standing } = row;
  return (
    <li className="row row--work">
      <span className="row__code">{row.code}</span>
      <div className="row__title">
        <a href={href(`/desk/${row.programme}/${row.plan}/${row.code}?body=${row.body}`)}>
          <LocalText text={row.title} language={language} />
        </a>
        {row.visibility === "restricted" ? (
          <span className="small quiet">{t("staff.restricted")}</span>
        ) : null}
      </div>
      <span className="small quiet">{row.plan.replace("-", "–")}</span>
      <span className="small">{termLabel(standing.currentTerm, language, t)}</span>
      <span className="small">
        <StandingOf standing={standing} language={language} t={t} />
      </span>
      <span className="small">{whatNext(row, day, language, t)}</span>
    </li>
  );
}

function whatNext(row: Row, day: Day, language: Texts["language"], t: Texts["t"]): string {
  if (row.dueOn && (row.group === "due" || row.group === "draft"))
    return t("desk.dueOn", { day: formatDay(row.dueOn, language) });
  if (!row.state) return "";
  if (row.state !== "submitted" && row.state !== "cleared" && row.state !== "countersigned")
    return t(`words.updateState.${row.state}`);
  const waiting = row.state === "cleared" && row.claim === "done" ? "clearedDone" : row.state;
  const since = row.submittedOn ? Math.max(0, daysBetween(row.submittedOn, day)) : 0;
  return t(`desk.on.${waiting}`, { days: t("staff.days", { count: since }) });
}
