import type { Day } from "@/lib/dates/day";
import { yearOf } from "@/lib/dates/year-of";
import { listMeetings } from "@/lib/public/meetings/list-meetings";
import { getOutline, type Programme } from "@/lib/public/programme/get-programme";
import { countStandings } from "@/lib/standing/count-standings";
import { loadMilestones, type MilestoneRow } from "./load-milestones";
import type { TimelineAsked } from "./timeline-asked";

/** So many rows make a drawing that can still be read; the rest is had by area, by plan, or as a file. */
const mostRows = 300;

type Years = { first: number; last: number };

/** The years that the whole drawing spans: those of the programme, and more where a term lies outside. */
function yearsOf(programme: Pick<Programme, "firstOn" | "lastOn">, rows: readonly MilestoneRow[]) {
  const days = rows.flatMap(({ standing: { firstTerm, currentTerm } }) =>
    [firstTerm, currentTerm].flatMap((term) =>
      term?.firstOn && term.lastOn ? [term.firstOn, term.lastOn] : [],
    ),
  );
  const years = [programme.firstOn, programme.lastOn, ...days].map(yearOf);
  return { first: Math.min(...years), last: Math.max(...years) };
}

/** The asked years as far as the drawing has them; asked the wrong way round, they are turned. */
function viewOf({ from, to }: TimelineAsked, whole: Years): Years {
  const within = (asked: number) => Math.min(whole.last, Math.max(whole.first, asked));
  const first = within(from ?? whole.first);
  const last = within(to ?? whole.last);
  return { first: Math.min(first, last), last: Math.max(first, last) };
}

/** The public milestones of the timeline, in the order of plan and number: its drawing's, table's and file's. */
export async function listOnTimeline(
  programme: string,
  { area, plan }: Pick<TimelineAsked, "area" | "plan">,
  day: Day,
) {
  const all = await loadMilestones(programme, day);
  const chosen = all.filter(
    (row) => (!area || row.area.slug === area) && (!plan || row.plan === plan),
  );
  return { all, chosen: chosen.toSorted((a, b) => a.area.number - b.area.number) };
}

/**
 * All public milestones by area with their first and current terms, and when sessions met and visits
 * were paid. Years and choice are those of the address.
 */
export async function getTimeline(programme: Programme, asked: TimelineAsked, day: Day) {
  const [{ all, chosen }, outline, meetings] = await Promise.all([
    listOnTimeline(programme.slug, asked, day),
    getOutline(programme.slug, day),
    listMeetings(programme.slug, day),
  ]);
  const whole = yearsOf(programme, all);
  const marked = meetings.filter(({ kind }) => kind === "session" || kind === "visit");
  const count = <Slug extends { slug: string }>(
    choices: readonly Slug[],
    isOf: (row: MilestoneRow, slug: string) => boolean,
  ) =>
    choices.map((choice) => ({
      ...choice,
      count: all.filter((row) => isOf(row, choice.slug)).length,
    }));
  return {
    whole,
    view: viewOf(asked, whole),
    total: chosen.length,
    rows: chosen.slice(0, mostRows),
    counts: countStandings(chosen.map(({ standing }) => standing)),
    moved: chosen.filter(({ standing }) => standing.moved.times > 0).length,
    termless: chosen.filter(({ standing: { currentTerm } }) => currentTerm?.precision === "unknown")
      .length,
    meetings: marked.filter(({ heldFrom }) => heldFrom !== null),
    dayless: marked.filter(({ heldFrom }) => heldFrom === null),
    choices: {
      areas: count(outline.areas, (row, slug) => row.area.slug === slug),
      plans: count(outline.plans, (row, slug) => row.plan === slug),
    },
  };
}
