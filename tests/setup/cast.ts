import { db } from "@/db/client";
import {
  areas,
  bodies,
  bodyNames,
  memberships,
  milestones,
  people,
  plans,
  programmes,
  programmeSides,
  responsibilities,
  sides,
  terms,
} from "@/db/schema";
import type { Role, SideCode, Visibility } from "@/db/vocabulary";
import type { Actor } from "@/lib/access/permissions";
import { UpdateWords } from "@/lib/updates/words";
import type { UpdateInput } from "@/lib/updates/write-words";

const en = (text: string) => ({ original: "en" as const, en: text, ru: text, be: text, kk: text });
const sourced = { provenance: "illustrative" as const };
let made = 0;

/** A programme of two sides with one plan and one area, and nothing in it. */
export async function aProgramme() {
  await db
    .insert(sides)
    .values([
      { code: "BY", name: en("Belarus") },
      { code: "KZ", name: en("Kazakhstan") },
    ])
    .onConflictDoNothing();
  made += 1;
  const [programme] = await db
    .insert(programmes)
    .values({
      slug: `programme-${made}`,
      name: en("Programme"),
      firstOn: "2009-01-01",
      lastOn: "2016-12-31",
      ...sourced,
    })
    .returning();
  await db.insert(programmeSides).values([
    { programmeId: programme!.id, sideCode: "BY" },
    { programmeId: programme!.id, sideCode: "KZ" },
  ]);
  const [plan] = await db
    .insert(plans)
    .values({
      programmeId: programme!.id,
      slug: "2012-2013",
      title: en("Plan"),
      firstOn: "2012-01-01",
      lastOn: "2013-12-31",
      state: "approved",
      ...sourced,
    })
    .returning();
  const [area] = await db
    .insert(areas)
    .values({
      programmeId: programme!.id,
      slug: "industry",
      number: 1,
      name: en("Industry"),
      ...sourced,
    })
    .returning();
  return {
    programmeId: programme!.id,
    programme: programme!.slug,
    planId: plan!.id,
    areaId: area!.id,
  };
}

export async function aBody(sideCode: SideCode) {
  made += 1;
  const [body] = await db
    .insert(bodies)
    .values({ slug: `body-${made}`, sideCode, kind: "ministry", ...sourced })
    .returning();
  await db.insert(bodyNames).values({ bodyId: body!.id, name: en(`Body ${made}`), ...sourced });
  return body!.id;
}

/** A milestone with a term of 2012, led by the bodies given, one a side. */
export async function aMilestone(
  place: { planId: string; areaId: string },
  leads: Partial<Record<SideCode, string>>,
  changes: { visibility?: Visibility; title?: string; listedOn?: string } = {},
) {
  made += 1;
  const [milestone] = await db
    .insert(milestones)
    .values({
      planId: place.planId,
      areaId: place.areaId,
      code: `1.${made}`,
      title: en(changes.title ?? `Milestone ${made}`),
      visibility: changes.visibility ?? "public",
      listedOn: changes.listedOn ?? "2012-01-01",
      ...sourced,
    })
    .returning();
  await db.insert(terms).values({
    milestoneId: milestone!.id,
    number: 1,
    asWritten: "2012",
    language: "en",
    precision: "year",
    firstOn: "2012-01-01",
    lastOn: "2012-12-31",
    setOn: "2012-01-01",
    ...sourced,
  });
  for (const [sideCode, bodyId] of Object.entries(leads) as [SideCode, string][])
    await db
      .insert(responsibilities)
      .values({ milestoneId: milestone!.id, bodyId, sideCode, part: "lead", ...sourced });
  return { id: milestone!.id, code: milestone!.code };
}

/** A person with one membership, as the verbs meet it. */
export async function aPerson(role: Role, bodyId?: string, sideCode?: SideCode): Promise<Actor> {
  made += 1;
  const [person] = await db
    .insert(people)
    .values({
      address: `person-${made}@test.example`,
      name: `Person ${made}`,
      language: "en",
      passwordHash: "none",
    })
    .returning();
  await db.insert(memberships).values({
    personId: person!.id,
    role,
    bodyId: bodyId ?? null,
    sideCode: role === "coordinator" ? (sideCode ?? null) : null,
  });
  return {
    personId: person!.id,
    name: person!.name,
    language: "en",
    memberships: [{ role, bodyId: bodyId ?? null, sideCode: sideCode ?? null }],
  };
}

/** Everybody who takes part in one milestone of a new programme. */
export async function aCast() {
  const place = await aProgramme();
  const [byBody, kzBody, strangerBody] = [await aBody("BY"), await aBody("KZ"), await aBody("BY")];
  return {
    ...place,
    byBody,
    kzBody,
    milestone: await aMilestone(place, { BY: byBody, KZ: kzBody }),
    byExecutor: await aPerson("executor", byBody, "BY"),
    kzExecutor: await aPerson("executor", kzBody, "KZ"),
    stranger: await aPerson("executor", strangerBody, "BY"),
    byCoordinator: await aPerson("coordinator", undefined, "BY"),
    kzCoordinator: await aPerson("coordinator", undefined, "KZ"),
    secretariat: await aPerson("secretariat"),
    administrator: await aPerson("administrator"),
    auditor: await aPerson("auditor"),
  };
}
export type Cast = Awaited<ReturnType<typeof aCast>>;

/** Words that may be submitted as they are. */
export const someWords = (
  milestoneId: string,
  bodyId: string,
  changes: Partial<UpdateInput> = {},
): UpdateInput => ({
  ...UpdateWords.parse({ language: "en" }),
  milestoneId,
  bodyId,
  version: 0,
  claim: "in_progress",
  percentDone: 40,
  publicText: "Two lines run.",
  nextSteps: "A third line.",
  ...changes,
});

export const aProof = {
  title: "Act of acceptance",
  number: "12-3",
  issuedOn: "2012-05-14",
  address: "https://example.org/act",
  release: "public" as const,
};
