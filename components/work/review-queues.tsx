import { LocalText } from "@/components/ui/local-text";
import type { LocalText as Text } from "@/db/columns";
import type { Claim, Role, SideCode, UpdateState } from "@/db/vocabulary";
import { daysBetween, type Day } from "@/lib/dates/day";
import { formatDay } from "@/lib/dates/format-day";
import type { WorkTexts } from "./work-texts";

const queues = ["clear", "countersign", "publish", "waiting", "published"] as const;

/** The queues that are named even when nothing stands in them, for the role whose work they are. */
const ownQueues: Partial<Record<Role, readonly (typeof queues)[number][]>> = {
  coordinator: ["clear", "countersign"],
  secretariat: ["publish"],
};

type Row = {
  id: string;
  queue: (typeof queues)[number];
  sideCode: SideCode;
  state: UpdateState;
  claim: Claim | null;
  percentDone: number | null;
  submittedOn: Day | null;
  publishedOn: Day | null;
  bodyName: Text | null;
  code: string;
  plan: string;
  title: Text;
};

/** What waits for the reader's step, oldest first; then what waits for others. */
export function ReviewQueues({
  rows,
  roles,
  day,
  ...texts
}: WorkTexts & { rows: readonly Row[]; roles: readonly Role[]; day: Day }) {
  const { t } = texts;
  return queues.map((queue) => {
    const own = rows.filter((row) => row.queue === queue);
    const isNamed = roles.some((role) => ownQueues[role]?.includes(queue));
    if (own.length === 0 && !isNamed) return null;
    return (
      <section className="section section--work" key={queue}>
        <h2>
          {t(`review.queue.${queue}`)} <span className="quiet">{own.length}</span>
        </h2>
        {own.length === 0 && queue !== "waiting" && queue !== "published" ? (
          <p className="quiet small">{t(`review.empty.${queue}`)}</p>
        ) : (
          <QueueTable {...texts} rows={own} day={day} />
        )}
      </section>
    );
  });
}

function QueueTable({
  language,
  t,
  href,
  rows,
  day,
}: WorkTexts & { rows: readonly Row[]; day: Day }) {
  const when = rows.some(({ publishedOn }) => publishedOn)
    ? "review.publishedOn"
    : "review.waitingFor";
  return (
    <div className="table-scroll">
      <table className="table table--work table--queue table--stacks">
        <thead>
          <tr>
            <th scope="col">{t("review.milestone")}</th>
            <th scope="col">{t("review.body")}</th>
            <th scope="col">{t("update.heading.claim")}</th>
            <th scope="col">{t("review.state")}</th>
            <th scope="col">{t(when)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={href(`/review/${row.id}`)}>
                  {row.code} <LocalText text={row.title} language={language} />
                </a>
              </th>
              <td>
                {row.bodyName ? <LocalText text={row.bodyName} language={language} /> : null}{" "}
                <span className={`side-${row.sideCode.toLowerCase()}`}>
                  {t(`words.side.${row.sideCode}`)}
                </span>
              </td>
              <td data-label={t("update.heading.claim")}>
                {row.claim ? t(`words.claim.${row.claim}`) : null}
                {row.percentDone === null
                  ? null
                  : `, ${t("milestone.percent", { percent: String(row.percentDone) })}`}
              </td>
              <td data-label={t("review.state")}>{t(`words.updateState.${row.state}`)}</td>
              <td data-label={t(when)}>
                {row.publishedOn
                  ? formatDay(row.publishedOn, language)
                  : row.submittedOn
                    ? t("staff.days", { count: Math.max(0, daysBetween(row.submittedOn, day)) })
                    : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
