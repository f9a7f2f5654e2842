import { calendarOf } from "@/lib/export/calendar";
import { readText } from "@/lib/i18n/read-text";
import { sidesInOrder } from "@/lib/i18n/sides-in-order";
import { termLabel } from "@/lib/labels/term-label";
import type { FileAsked } from "@/lib/public/files/file-asked";
import { listDeadlines } from "@/lib/public/milestones/list-deadlines";
import { listReportDues } from "@/lib/public/rounds/list-report-dues";
import { getFeedScope } from "./get-feed-scope";
import type { FeedScope } from "./scope";

/**
 * The deadlines of a scope as a calendar: the last days of the terms of open milestones, and the days by
 * which the sides report.
 * @throws Refusal 404 when the world may know no such thing
 */
export async function getCalendar(asked: FileAsked, scope: FeedScope): Promise<string[]> {
  const { programme, language, t, day } = asked;
  const [names, deadlines, dues] = await Promise.all([
    getFeedScope(programme, scope, day),
    listDeadlines(programme, scope, day),
    listReportDues(programme, scope, day),
  ]);
  const file = calendarOf({
    language,
    name: t("files.deadlines", {
      scope: names.map((name) => readText(name, language).text).join(", "),
    }),
    events: [
      ...deadlines.map((deadline) => deadlineEvent(deadline, asked)),
      ...dues.map((due) => dueEvent(due, asked)),
    ],
  });
  return [file];
}

type Deadline = Awaited<ReturnType<typeof listDeadlines>>[number];

/** Whatever it says must be a revision when it changes (lib/milestones/load-revisions.ts). */
function deadlineEvent(milestone: Deadline, { programme, language, t, href }: FileAsked) {
  const { plan, code, title, standing, bodies } = milestone;
  const address = href(`/${programme}/milestones/${plan}/${code}`);
  const answering = sidesInOrder(language).flatMap((side) => {
    const names = bodies.filter(({ sideCode, name }) => sideCode === side && name !== null);
    if (names.length === 0) return [];
    const listed = names.map(({ name }) => readText(name!, language).text).join("; ");
    return [`${t(`words.side.${side}`)}: ${listed}`];
  });
  return {
    id: `${programme}.${plan}.${code}`,
    on: milestone.on,
    summary: `${plan} ${code} ${readText(title, language).text}`,
    description: [
      `${t("milestone.term")}: ${termLabel(standing.currentTerm, language, t)}`,
      `${t("milestones.standing")}: ${t(`words.headline.${standing.headline}`)}`,
      ...answering,
      `${t("milestone.provenance")}: ${t(`words.provenance.${milestone.provenance}`)}`,
      address,
    ].join("\n"),
    address,
    sequence: milestone.revised.count,
    changedOn: milestone.revised.lastOn,
  };
}

type Due = Awaited<ReturnType<typeof listReportDues>>[number];

function dueEvent(due: Due, { programme, language, t, href }: FileAsked) {
  const address = href(`/${programme}/plans/${due.plan}`);
  const round = readText(due.name, language).text;
  return {
    id: `${programme}.${due.plan}.round-${due.number}.${due.sideCode}`,
    on: due.dueOn,
    summary: t("files.dues", { side: due.sideCode, round }),
    description: [
      `${t("milestone.provenance")}: ${t(`words.provenance.${due.provenance}`)}`,
      address,
    ].join("\n"),
    address,
    // Nothing of a round changes while it is open.
    sequence: 0,
    changedOn: due.opensOn,
  };
}
