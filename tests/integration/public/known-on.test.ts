import { and, eq, isNotNull, isNull } from "drizzle-orm";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import type { LocalText } from "@/db/columns";
import * as s from "@/db/schema";
import { addDays, type Day } from "@/lib/dates/day";
import type { Table } from "@/lib/export/table";
import { translator } from "@/lib/i18n/translator";
import { agreementsTable } from "@/lib/public/agreements/agreements-table";
import { listAgreements } from "@/lib/public/agreements/list-agreements";
import { bodiesTable } from "@/lib/public/bodies/bodies-table";
import { getPublicBody } from "@/lib/public/bodies/get-public-body";
import { listPublicBodies } from "@/lib/public/bodies/list-public-bodies";
import { getFeedScope } from "@/lib/public/feeds/get-feed-scope";
import type { TableAsked } from "@/lib/public/files/table-asked";
import { getIndicator } from "@/lib/public/indicators/get-indicator";
import { indicatorTable } from "@/lib/public/indicators/indicator-table";
import { indicatorsTable } from "@/lib/public/indicators/indicators-table";
import { listIndicators } from "@/lib/public/indicators/list-indicators";
import { getMeeting } from "@/lib/public/meetings/get-meeting";
import { listMeetings } from "@/lib/public/meetings/list-meetings";
import { meetingEntries } from "@/lib/public/meetings/meeting-entries";
import { meetingsTable } from "@/lib/public/meetings/meetings-table";
import { getMilestone } from "@/lib/public/milestones/get-milestone";
import { milestoneEntries } from "@/lib/public/milestones/milestone-entries";
import { MilestoneFilters } from "@/lib/public/milestones/milestone-filters";
import { milestonesTable } from "@/lib/public/milestones/milestones-table";
import { rankMilestones } from "@/lib/public/milestones/rank-milestones";
import { selectMilestones } from "@/lib/public/milestones/select-milestones";
import { timelineTable } from "@/lib/public/milestones/timeline-table";
import { getPublicPlan } from "@/lib/public/plans/get-public-plan";
import { listEnterprises } from "@/lib/public/plants/list-enterprises";
import { EnterpriseFilters } from "@/lib/public/plants/enterprise-filters";
import { plantsTable } from "@/lib/public/plants/plants-table";
import { getAbout } from "@/lib/public/programme/get-about";
import { getOutline } from "@/lib/public/programme/get-programme";
import { recordEntries } from "@/lib/public/records/record-entries";
import { getReport, listReports } from "@/lib/public/reports/get-report";
import { reportEntries } from "@/lib/public/reports/report-entries";
import { reportsTable } from "@/lib/public/reports/reports-table";
import { loadBodyRounds } from "@/lib/public/rounds/body-rounds";
import { listReportDues } from "@/lib/public/rounds/list-report-dues";
import { nearWords } from "@/lib/public/search/near-words";
import { searchEverything } from "@/lib/public/search/search-everything";
import { SearchFilters } from "@/lib/public/search/search-filters";
import type { ShownHit } from "@/lib/public/search/shown-hit";
import { excerptText } from "@/lib/public/search/shown-hit";
import { listStatements } from "@/lib/public/statements/list-statements";
import { aNamedRoadMap, common, ownWord, programme } from "@/tests/setup/named-road-map";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

const all = 100_000;
const firstDay = "2008-01-01";
const daysToLook = 3652;
const days: Day[] = [
  "2008-06-01",
  "2011-12-01",
  "2012-06-01",
  ...fc.sample(fc.integer({ min: 0, max: daysToLook }), 5).map((after) => addDays(firstDay, after)),
].sort();

let url: string;
beforeAll(async () => {
  url = await createTestDatabase("road-map");
  await aNamedRoadMap(url);
}, 120_000);
afterAll(() => dropTestDatabase(url));

/** The names by which a place knows things on a day, and, where it can show only some, which. */
type Place = readonly string[] | { ids: readonly string[]; of: readonly string[] };
/** What each place knows; the first is the list, with which the others have to agree. */
type Places = { list: readonly string[] } & Record<string, Place>;

/** On each day, so many names of a noun are asked for one by one, and so many pages of a large one. */
const mostNames = 12;
const mostPages = 30;
const someOf = <Row>(rows: readonly Row[], most = mostNames): readonly Row[] =>
  fc
    .sample(fc.shuffledSubarray([...rows], { minLength: Math.min(most, rows.length) }), 1)[0]!
    .slice(0, most);

const slugs = (rows: readonly { slug: string }[]) => rows.map(({ slug }) => slug);
const addressOf = ({ plan, code }: { plan: string; code: string }) => `${plan}/${code}`;
const sorted = (ids: readonly string[]) => [...new Set(ids)].sort();

/** Which of them have a page. */
async function withPage(ids: readonly string[], ask: (id: string) => Promise<unknown>) {
  const found = await Promise.all(
    ids.map((id) =>
      ask(id).then(
        () => [id],
        (error: { status?: number }) => {
          if (error.status !== 404) throw error;
          return [];
        },
      ),
    ),
  );
  return found.flat();
}

/** The same of some of them, where there are many. */
async function someWithPage(ids: readonly string[], ask: (id: string) => Promise<unknown>) {
  const some = someOf(ids, mostPages);
  return { ids: await withPage(some, ask), of: some };
}

/** A column of a file. */
async function inFile(ask: (asked: TableAsked) => Promise<Table>, key: string, day: Day) {
  const t = await translator("en");
  const { columns, rows } = await ask({
    ...{ programme, path: [], search: {}, day, language: "en", t },
  });
  const at = columns.findIndex((column) => column.key === key);
  return [...rows].map((row) => String(row[at]));
}

/** The milestones of a file. */
async function addressesIn(ask: (asked: TableAsked) => Promise<Table>, day: Day) {
  const codes = await inFile(ask, "code", day);
  return (await inFile(ask, "plan", day)).map((plan, nth) => `${plan}/${codes[nth]}`);
}

/** What the search finds of a kind by the word that stands in every name. */
async function found(kind: string, day: Day, idOf = lastOfAddress) {
  const filters = SearchFilters.parse({ q: common, kind });
  return (await searchEverything(programme, filters, day, "en", all)).hits.map(idOf);
}
const lastOfAddress = ({ address }: ShownHit) => address!.split(/[/#]/).at(-1)!;
const wordOfTitle = ({ title }: ShownHit) => excerptText(title).split(" ").at(-1)!;

type Named = { id: string; name: LocalText };

/** Some of them, and for which a letter left out of their own word is put right. */
async function suggested(rows: readonly Named[], day: Day): Promise<Place> {
  const some = someOf(rows);
  const asked = some.map(({ id, name }) => ({ id, word: ownWord(name) }));
  const slip = (word: string) => word.slice(0, 5) + word.slice(6);
  const near = await nearWords(
    programme,
    asked.map(({ word }) => slip(word)),
    day,
  );
  return {
    ids: asked.flatMap(({ id, word }) => (near.get(slip(word))?.includes(word) ? [id] : [])),
    of: asked.map(({ id }) => id),
  };
}

const scope = (day: Day) => ({ programme, scope: {}, day, limit: all });

/** The pages of all public milestones of a day, and what stands on them. */
async function readMilestonePages(day: Day) {
  const rows = await selectMilestones(programme, MilestoneFilters.parse({}), day, "en");
  return Promise.all(rows.map((row) => getMilestone(programme, row, day)));
}
const pagesOn = new Map<Day, ReturnType<typeof readMilestonePages>>();
function milestonePages(day: Day) {
  const pages = pagesOn.get(day) ?? readMilestonePages(day);
  pagesOn.set(day, pages);
  return pages;
}

const milestonesOfAll = () =>
  db
    .select({ plan: s.plans.slug, code: s.milestones.code, name: s.milestones.title })
    .from(s.milestones)
    .innerJoin(s.plans, eq(s.plans.id, s.milestones.planId));

const nouns: Record<string, (day: Day) => Promise<Places>> = {
  async milestones(day) {
    const every = (await milestonesOfAll()).map((row) => ({ ...row, id: addressOf(row) }));
    const placeOf = new Map(every.map((row) => [row.id, row]));
    const listed = await selectMilestones(programme, MilestoneFilters.parse({}), day, "en");
    const entries = await milestoneEntries(scope(day));
    return {
      list: listed.map(addressOf),
      page: await someWithPage(
        every.map(({ id }) => id),
        (id) => getMilestone(programme, placeOf.get(id)!, day),
      ),
      file: await addressesIn(milestonesTable, day),
      timeline: await addressesIn(timelineTable, day),
      search: await found("milestone", day, ({ place }) => addressOf(place!)),
      "search of the list": [...(await rankMilestones(programme, common, day)).keys()],
      suggestion: await suggested(every, day),
      feed: entries.flatMap((entry) => (entry.kind === "listed" ? addressOf(entry.milestone) : [])),
    };
  },

  async meetings(day) {
    const every = await db.select().from(s.meetings);
    const entries = await meetingEntries(scope(day));
    const unfound = (await getAbout(programme, day)).missing.meetings.map(({ title }) => title.en);
    const linked = (await listAgreements(programme, day)).flatMap(({ meeting }) => meeting ?? []);
    const ofAgreements = await db
      .select({ slug: s.meetings.slug, agreement: s.agreements.slug })
      .from(s.agreements)
      .innerJoin(s.meetings, eq(s.meetings.id, s.agreements.meetingId));
    const known = slugs(await listAgreements(programme, day));
    return {
      list: slugs(await listMeetings(programme, day)),
      page: await withPage(slugs(every), (slug) => getMeeting(programme, slug, day)),
      file: await inFile(meetingsTable, "meeting", day),
      search: await found("meeting", day),
      feed: {
        ids: entries.flatMap((entry) => (entry.kind === "meeting" ? entry.slug : [])),
        of: slugs(every.filter(({ heldFrom }) => heldFrom !== null)),
      },
      "what was not found": {
        ids: slugs(every.filter(({ title }) => unfound.includes(title.en))),
        of: slugs(every.filter(({ isFound }) => !isFound)),
      },
      "agreements' meetings": {
        ids: slugs(linked),
        of: slugs(ofAgreements.filter(({ agreement }) => known.includes(agreement))),
      },
    };
  },

  async plants(day) {
    const every = await db.select().from(s.enterprises);
    const { rows } = await listEnterprises(programme, EnterpriseFilters.parse({}), day);
    const partners = await db
      .select({ slug: s.enterprises.slug, body: s.bodies.slug })
      .from(s.enterprisePartners)
      .innerJoin(s.enterprises, eq(s.enterprises.id, s.enterprisePartners.enterpriseId))
      .innerJoin(s.bodies, eq(s.bodies.id, s.enterprisePartners.bodyId));
    return {
      list: slugs(rows),
      file: await inFile(plantsTable, "plant", day),
      search: await found("plant", day),
      suggestion: await suggested(
        every.map(({ slug, name }) => ({ id: slug, name })),
        day,
      ),
      ...(await onBodies(day, "enterprises", partners)),
      ...(await onMilestones(day, "enterprises")),
    };
  },

  async agreements(day) {
    const every = await db.select().from(s.agreements);
    const parties = await db
      .select({ slug: s.agreements.slug, body: s.bodies.slug })
      .from(s.agreementParties)
      .innerJoin(s.agreements, eq(s.agreements.id, s.agreementParties.agreementId))
      .innerJoin(s.bodies, eq(s.bodies.id, s.agreementParties.bodyId));
    return {
      list: slugs(await listAgreements(programme, day)),
      file: await inFile(agreementsTable, "agreement", day),
      search: await found("agreement", day),
      suggestion: await suggested(
        every.map(({ slug, title }) => ({ id: slug, name: title })),
        day,
      ),
      ...(await onBodies(day, "agreements", parties)),
      ...(await onMilestones(day, "agreements")),
    };
  },

  async indicators(day) {
    const every = await db.select().from(s.indicators);
    const t = await translator("en");
    const asked = { programme, search: {}, day, language: "en", t } as const;
    return {
      list: slugs(await listIndicators(programme, day)),
      page: await withPage(slugs(every), (slug) => getIndicator(programme, slug, day)),
      file: await inFile(indicatorsTable, "indicator", day),
      "file of one": await withPage(slugs(every), (slug) =>
        indicatorTable({ ...asked, path: ["indicators", slug] }),
      ),
      search: await found("indicator", day),
      suggestion: await suggested(
        every.map(({ slug, name }) => ({ id: slug, name })),
        day,
      ),
      ...(await onMilestones(day, "indicators")),
    };
  },

  async statements(day) {
    const every = await db.select().from(s.statements);
    const topics = sorted(every.map(({ topic }) => topic));
    return {
      list: (await listStatements(programme, topics, day)).map(({ text }) => ownWord(text)),
      search: await found("statement", day, wordOfTitle),
      suggestion: await suggested(
        every.map(({ text }) => ({ id: ownWord(text), name: text })),
        day,
      ),
    };
  },

  async records(day) {
    const every = await db.select().from(s.importedRecords);
    const wordOf = new Map(every.map(({ id, text }) => [id, ownWord(text)]));
    const pages = await milestonePages(day);
    const some = someOf([...wordOf.values()]);
    const answers = await Promise.all(some.map((word) => rankMilestones(programme, word, day)));
    return {
      list: pages.flatMap(({ records }) => records.map(({ text }) => ownWord(text))),
      search: { ids: some.filter((_, nth) => answers[nth]!.size > 0), of: some },
      suggestion: await suggested(
        every.map(({ text }) => ({ id: ownWord(text), name: text })),
        day,
      ),
      feed: (await recordEntries(scope(day))).map(({ id }) => wordOf.get(id)!),
    };
  },

  async reports(day) {
    const every = (await db.select({ id: s.frozenReports.id }).from(s.frozenReports)).map(
      ({ id }) => id,
    );
    return {
      list: (await listReports(programme, day)).map(({ id }) => id),
      page: await withPage(every, (id) => getReport(programme, id, day)),
      file: await inFile(reportsTable, "report", day),
      search: await found("report", day),
      feed: (await reportEntries(scope(day))).map(({ id }) => id),
    };
  },

  async plans(day) {
    const every = await db.select().from(s.plans);
    const unfound = (await getAbout(programme, day)).missing.plans.map(({ title }) => title.en);
    return {
      list: slugs((await getOutline(programme, day)).plans),
      page: await withPage(slugs(every), (slug) => getPublicPlan(programme, slug, day)),
      search: await found("plan", day),
      feed: await withPage(slugs(every), (plan) => getFeedScope(programme, { plan }, day)),
      "what was not found": {
        ids: slugs(every.filter(({ title }) => unfound.includes(title.en))),
        of: slugs(every.filter(({ isFound }) => !isFound)),
      },
    };
  },

  async areas(day) {
    const every = await db.select().from(s.areas);
    return {
      list: slugs((await getOutline(programme, day)).areas),
      search: await found("area", day),
      feed: await withPage(slugs(every), (area) => getFeedScope(programme, { area }, day)),
    };
  },

  async bodies(day) {
    // The list is of the bodies of both sides; the commission, which both share, has a page alone.
    const every = await db.select().from(s.bodies).where(isNotNull(s.bodies.sideCode));
    const { rows, others } = await listPublicBodies(programme, day, "en");
    const firstNames = await db
      .select({ id: s.bodies.slug, name: s.bodyNames.name })
      .from(s.bodyNames)
      .innerJoin(s.bodies, eq(s.bodies.id, s.bodyNames.bodyId))
      .where(and(isNull(s.bodyNames.validFrom), isNotNull(s.bodies.sideCode)));
    const answering = (await milestonePages(day)).flatMap(({ bodies }) =>
      bodies.map(({ body }) => body),
    );
    return {
      list: slugs([...rows, ...others]),
      page: await someWithPage(slugs(every), (slug) => getPublicBody(programme, slug, day)),
      file: await inFile(bodiesTable, "body", day),
      search: (await found("body", day)).filter((slug) => slugs(every).includes(slug)),
      suggestion: await suggested(firstNames, day),
      "milestones' pages": { ids: answering, of: answering },
      feed: await someWithPage(slugs(every), (body) => getFeedScope(programme, { body }, day)),
    };
  },

  async rounds(day) {
    const every = await db
      .select({ plan: s.plans.slug, number: s.rounds.number, closedOn: s.rounds.closedOn })
      .from(s.rounds)
      .innerJoin(s.plans, eq(s.plans.id, s.rounds.planId));
    const idOf = ({ plan, number }: { plan: string; number: number }) => `${plan} ${number}`;
    const dues = await listReportDues(programme, {}, day);
    return {
      list: (await loadBodyRounds(programme, day)).map(idOf),
      calendar: {
        ids: dues.map(idOf),
        of: every.filter(({ closedOn }) => closedOn === null || closedOn > day).map(idOf),
      },
    };
  },
};

/** What the pages of bodies know of a thing to which they belong. */
async function onBodies(
  day: Day,
  what: "enterprises" | "agreements",
  linked: readonly { slug: string; body: string }[],
) {
  const { rows, others } = await listPublicBodies(programme, day, "en");
  const here = new Set(slugs([...rows, ...others]));
  const shown = linked.filter(({ body }) => here.has(body));
  const pages = sorted(shown.map(({ body }) => body)).map((body) =>
    getPublicBody(programme, body, day),
  );
  return {
    "bodies' pages": {
      ids: (await Promise.all(pages)).flatMap((page) => slugs(page[what])),
      of: slugs(shown),
    },
  };
}

const links = {
  enterprises: {
    of: s.milestoneEnterprises,
    thing: s.enterprises,
    id: s.milestoneEnterprises.enterpriseId,
  },
  agreements: {
    of: s.milestoneAgreements,
    thing: s.agreements,
    id: s.milestoneAgreements.agreementId,
  },
  indicators: {
    of: s.milestoneIndicators,
    thing: s.indicators,
    id: s.milestoneIndicators.indicatorId,
  },
};

/** What the pages of milestones know of a thing that belongs to them. */
async function onMilestones(day: Day, what: keyof typeof links) {
  const { of, thing, id } = links[what];
  const pages = await milestonePages(day);
  const here = new Set(pages.map((page) => addressOf({ plan: page.plan.slug, code: page.code })));
  const linked = await db
    .select({ slug: thing.slug, plan: s.plans.slug, code: s.milestones.code })
    .from(of)
    .innerJoin(thing, eq(thing.id, id))
    .innerJoin(s.milestones, eq(s.milestones.id, of.milestoneId))
    .innerJoin(s.plans, eq(s.plans.id, s.milestones.planId));
  return {
    "milestones' pages": {
      ids: pages.flatMap((page) => slugs(page[what])),
      of: slugs(linked.filter((link) => here.has(addressOf(link)))),
    },
  };
}

test.each(Object.keys(nouns))(
  "on any day all places know the same %s",
  { timeout: 300_000 },
  async (noun) => {
    let most = 0;
    for (const day of days) {
      const { list, ...places } = await nouns[noun]!(day);
      most = Math.max(most, list.length);
      for (const [name, place] of Object.entries(places)) {
        const { ids, of } = "ids" in place ? place : { ids: place, of: list.concat(place) };
        const known = list.filter((id) => of.includes(id));
        expect(sorted(ids), `${name} on ${day}`).toEqual(sorted(known));
      }
    }
    expect(most).toBeGreaterThan(0);
  },
);
