import { eq, sql } from "drizzle-orm";
import postgres from "postgres";
import { db, transaction } from "@/db/client";
import * as s from "@/db/schema";
import { writeRoadMap } from "@/db/seed/write-road-map";
import type { Day } from "@/lib/dates/day";

export const programme = "by-kz-2009-2016";
const en = (text: string) => ({ original: "en" as const, en: text });
const sourced = { provenance: "illustrative" as const };

/** A word that stands in every name; behind it, each name has a word of its own. */
export const common = "abrakadabra";

const named = {
  milestones: "title",
  meetings: "title",
  agreements: "title",
  enterprises: "name",
  indicators: "name",
  statements: "text",
  imported_records: "text",
  plans: "title",
  areas: "name",
  body_names: "name",
} as const;

/**
 * The whole road map up to the end of 2017, in the database at an address, with what it lacks: things without a
 * day, names that came later, frozen reports, and a plan with a round over nothing but what is restricted.
 */
export async function aNamedRoadMap(url: string): Promise<void> {
  await transaction((tx) => writeRoadMap(tx, "2017-12-31"));
  const [of] = await db
    .select({ programmeId: s.programmes.id })
    .from(s.programmes)
    .where(eq(s.programmes.slug, programme));
  await addUndated({ ...of!, ...sourced });
  await addBodies();
  await addReports();
  await addRestricted({ ...of!, ...sourced });
  await nameAll(url);
}

type Of = { programmeId: string; provenance: "illustrative" };

async function addUndated(of: Of) {
  const [source] = await db
    .insert(s.sources)
    .values({ key: "S9001", title: "A bulletin", publishedOn: "2012-03-05" })
    .returning();
  const [meeting] = await db
    .insert(s.meetings)
    .values({
      ...of,
      slug: "talks-without-a-day",
      kind: "talks",
      title: en("Talks"),
      precision: "unknown",
      sourceId: source!.id,
    })
    .returning();
  const [agreement] = await db
    .insert(s.agreements)
    .values({
      ...of,
      slug: "agreement-without-a-day",
      title: en("Protocol"),
      precision: "unknown",
      meetingId: meeting!.id,
    })
    .returning();
  const [body] = await db.select().from(s.bodies).where(eq(s.bodies.slug, "kz-agriculture"));
  await db.insert(s.agreementParties).values({ agreementId: agreement!.id, bodyId: body!.id });
  const [milestone] = await db
    .select()
    .from(s.milestones)
    .where(eq(s.milestones.listedOn, "2009-11-26"))
    .limit(1);
  await db
    .insert(s.milestoneAgreements)
    .values({ milestoneId: milestone!.id, agreementId: agreement!.id });
}

async function addBodies() {
  const kind = { sideCode: "KZ", kind: "agency", ...sourced } as const;
  const [later, renamed] = await db
    .insert(s.bodies)
    .values([
      { ...kind, slug: "kz-founded-later", validFrom: "2013-04-01" },
      { ...kind, slug: "kz-named-later" },
    ])
    .returning();
  await db.insert(s.bodyNames).values([
    { bodyId: later!.id, name: en("Agency of canals"), ...sourced },
    { bodyId: renamed!.id, name: en("Agency of bridges"), validFrom: "2011-02-01", ...sourced },
    { bodyId: renamed!.id, name: en("Agency of tunnels"), validFrom: "2014-02-01", ...sourced },
  ]);
}

async function addReports() {
  const plans = await db.select().from(s.plans);
  const body = Buffer.from("{}");
  const frozen = (slug: string, frozenOn: Day) => ({
    planId: plans.find((plan) => plan.slug === slug)!.id,
    kind: "final" as const,
    asOfOn: frozenOn,
    frozenOn,
    body,
    hash: sql`sha256(${body}::bytea)`,
  });
  await db
    .insert(s.frozenReports)
    .values([frozen("2009-2011", "2012-02-10"), frozen("2012-2013", "2014-02-10")]);
}

async function addRestricted(of: Of) {
  const [plan] = await db
    .insert(s.plans)
    .values({
      ...of,
      slug: "restricted-plan",
      title: en("What is restricted"),
      firstOn: "2010-01-01",
      lastOn: "2016-12-31",
      state: "approved",
    })
    .returning();
  const [area] = await db.select().from(s.areas).limit(1);
  await db.insert(s.milestones).values({
    planId: plan!.id,
    areaId: area!.id,
    code: "1.1",
    title: en("Restricted"),
    listedOn: "2010-01-01",
    visibility: "restricted",
    ...sourced,
  });
  const [round] = await db
    .insert(s.rounds)
    .values({
      planId: plan!.id,
      number: 1,
      name: en("Restricted round"),
      opensOn: "2010-05-01",
      asOfOn: "2010-05-01",
      cycle: "quarterly",
      ...sourced,
    })
    .returning();
  await db.insert(s.roundDues).values({ roundId: round!.id, sideCode: "BY", dueOn: "2010-06-10" });
}

/** Writes the words into every name, past the triggers that hold what is written. */
async function nameAll(url: string) {
  const admin = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await admin.unsafe("set session_replication_role = 'replica'");
    for (const [table, column] of Object.entries(named))
      await admin.unsafe(`update ${table} set ${column} = jsonb_set(${column}, '{en}',
        to_jsonb(coalesce(${column}->>'en', '') || ' ${common} ' ||
          translate(substr(md5(id::text), 1, 12), '0123456789abcdef', 'bdfgkmprtvbdfgkm')))`);
  } finally {
    await admin.end();
  }
}

/** The word of its own that stands at the end of a name. */
export const ownWord = (name: { en?: string }): string => name.en!.split(" ").at(-1)!;
