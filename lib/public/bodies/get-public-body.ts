import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { bodies, sources, updates } from "@/db/schema";
import type { Day } from "@/lib/dates/day";
import { dayOn } from "@/lib/dates/programme-today";
import { unknownThing } from "@/lib/errors";
import { loadMilestones } from "@/lib/public/milestones/load-milestones";
import { loadBodyRounds } from "@/lib/public/rounds/body-rounds";
import { publicSource } from "@/lib/public/sources/columns";
import { listPublished } from "@/lib/public/updates/list-published";
import { reportingOf, tallyOf } from "@/lib/standing/reporting-of";
import { agreementsOf, enterprisesOf, passedOf } from "./belongings-of-body";
import { publicBody } from "./columns";
import { isKnownBody } from "./known-on";
import { lineOf, namesOf } from "./line-of-body";

/**
 * One body through time, as the world may see it on a day: its names, what it came from and became, what
 * it answers for and how it has reported, what it takes part in. A body of the register that has left no
 * trace yet shows its names.
 * @throws Refusal 404
 */
export async function getPublicBody(programme: string, slug: string, day: Day) {
  const [found] = await db
    .select({ ...publicBody(day), id: bodies.id, source: publicSource })
    .from(bodies)
    .leftJoin(sources, eq(sources.id, bodies.sourceId))
    .where(and(eq(bodies.slug, slug), isKnownBody(programme, day)));
  if (!found) throw unknownThing();
  const { id, ...body } = found;
  const [names, line, milestones, rounds, published, enterprises, agreements, passed] =
    await Promise.all([
      namesOf(id, day),
      lineOf(id, day),
      loadMilestones(programme, day),
      loadBodyRounds(programme, day),
      listPublished(programme, day, sql`${updates.bodyId} = ${id}`),
      enterprisesOf(programme, id, day),
      agreementsOf(programme, id, day),
      passedOf(programme, id, day),
    ]);
  const titleOf = new Map(milestones.map((row) => [`${row.plan}/${row.code}`, row.title]));
  const own = rounds
    .map(({ owed, ...round }) => ({
      ...round,
      owed: owed
        .filter((report) => report.body === slug)
        .map((report) => ({ ...report, title: titleOf.get(`${round.plan}/${report.code}`)! })),
    }))
    .filter(({ owed }) => owed.length > 0)
    .map((round) => ({ ...round, tally: tallyOf(round.owed) }));
  const answersFor = (part: string) =>
    milestones.filter((row) => row.bodies.some((b) => b.body === slug && b.part === part));
  return {
    ...body,
    names,
    ...line,
    leads: answersFor("lead"),
    shares: answersFor("partner"),
    rounds: own,
    tally: tallyOf(own.flatMap(({ owed }) => owed)),
    reporting: reportingOf(
      own.flatMap(({ owed }) => owed),
      body.sideCode ? dayOn(body.sideCode, day) : day,
    ),
    published,
    enterprises,
    agreements,
    passed,
  };
}
