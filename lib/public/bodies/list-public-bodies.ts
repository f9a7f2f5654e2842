import { and, eq, isNotNull } from "drizzle-orm";
import { db } from "@/db/client";
import { bodies, sources } from "@/db/schema";
import type { Language } from "@/db/vocabulary";
import type { Day } from "@/lib/dates/day";
import { dayOn } from "@/lib/dates/programme-today";
import { orderOf } from "@/lib/i18n/order-of";
import { readText } from "@/lib/i18n/read-text";
import { loadMilestones } from "@/lib/public/milestones/load-milestones";
import { loadBodyRounds, type Round } from "@/lib/public/rounds/body-rounds";
import { publicSource } from "@/lib/public/sources/columns";
import { type Reporting, reportingOf, tallyOf } from "@/lib/standing/reporting-of";
import { publicBody } from "./columns";
import { isKnownBody } from "./known-on";

/**
 * The bodies of both sides under their names of a day: what they answer for, and, round by round, what
 * they owed and what became of it. Who owes most stands first. Bodies that have neither are apart, and
 * those founded later are not there yet.
 */
export async function listPublicBodies(programme: string, day: Day, language: Language) {
  const [register, rounds, milestones] = await Promise.all([
    registerOf(programme, day),
    loadBodyRounds(programme, day),
    loadMilestones(programme, day),
  ]);
  const answering = milestones.flatMap((row) => row.bodies);
  const all = register
    .map((body) => {
      const own = answering.filter((answers) => answers.body === body.slug);
      const count = (part: string) => own.filter((answers) => answers.part === part).length;
      const owed = owedBy(rounds, body.slug);
      return {
        ...body,
        leads: count("lead"),
        shares: count("partner"),
        rounds: owed.map((reports) => tallyOf(reports)),
        reporting: reportingOf(owed.flat(), body.sideCode ? dayOn(body.sideCode, day) : day),
        missing: tallyOf(owed.flat()).none,
        owesAny: owed.flat().length > 0,
      };
    })
    .sort(
      (a, b) =>
        b.missing - a.missing ||
        Number(b.owesAny) - Number(a.owesAny) ||
        orderOf(language)(nameIn(a, language), nameIn(b, language)),
    );
  const isBusy = ({ leads, shares, owesAny }: (typeof all)[number]) =>
    leads + shares > 0 || owesAny;
  const rows = all.filter(isBusy);
  return {
    rounds: rounds.map(({ owed: _, ...round }) => round),
    rows,
    others: all.filter((body) => !isBusy(body)),
    /** Of the bodies to which a report fell due: how many there are, are silent, owe a part. */
    finding: {
      owed: rows.filter(({ reporting }) => hasFallenDue.includes(reporting)).length,
      silent: rows.filter(({ reporting }) => reporting === "silent").length,
      partly: rows.filter(({ reporting }) => reporting === "partly").length,
      /** Those that owe a report which is not due yet. */
      awaited: rows.filter((row) => row.rounds.some(({ awaited }) => awaited > 0)).length,
    },
  };
}

const hasFallenDue: readonly Reporting[] = ["silent", "partly", "answered"];

/** What a body owed in each of the rounds. */
const owedBy = (rounds: readonly Round[], slug: string) =>
  rounds.map(({ owed }) => owed.filter(({ body }) => body === slug));

const nameIn = (
  { name, slug }: { name: Parameters<typeof readText>[0] | null; slug: string },
  language: Language,
) => (name ? readText(name, language).text : slug);

const registerOf = (programme: string, day: Day) =>
  db
    .select({ ...publicBody(day), source: publicSource })
    .from(bodies)
    .leftJoin(sources, eq(sources.id, bodies.sourceId))
    .where(and(isNotNull(bodies.sideCode), isKnownBody(programme, day)));
