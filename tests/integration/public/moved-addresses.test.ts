import { eq, sql } from "drizzle-orm";
import type postgres from "postgres";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { GET as document } from "@/app/[locale]/(public)/[programme]/meetings/[meeting]/changes.docx/route";
import { GET as openPage } from "@/app/[locale]/(public)/[programme]/meetings/[meeting]/route";
import { db } from "@/db/client";
import * as s from "@/db/schema";
import { languages } from "@/db/vocabulary";
import { type MeetingInput, setMeeting } from "@/lib/meetings/set-meeting";
import { onDay } from "@/tests/setup/acts";
import { type Cast, aCast } from "@/tests/setup/cast";
import { race } from "@/tests/setup/races";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";

let url: string;
let cast: Cast;
beforeAll(async () => {
  url = await createTestDatabase();
});
afterAll(() => dropTestDatabase(url));
beforeEach(async () => {
  onDay("2012-06-01");
  cast = await aCast();
});

const page: typeof document = openPage;
const of = (word: string) => `${word}-of-${cast.programme}`;
const meeting = (slug: string): MeetingInput => ({
  programmeId: cast.programmeId,
  version: 0,
  slug,
  kind: "talks",
  title: { original: "en", en: "Talks" },
  announcedFor: null,
  heldFrom: "2012-05-01",
  heldTo: undefined,
  place: null,
  agenda: null,
  outcome: null,
  chairs: { BY: null, KZ: null },
});

async function moved(from: string, to: string) {
  const [row] = await db.select().from(s.meetings).where(eq(s.meetings.slug, from));
  const { id: meetingId, version } = row!;
  await setMeeting(cast.secretariat, { ...meeting(to), meetingId, version });
}

/** What a reader gets at a meeting's address: the status, and where else it leads. */
async function asked(
  slug: string,
  { language = "en", search = "", programme = cast.programme, route = page, ending = "" } = {},
) {
  const address = `https://tracker.example/${language}/${programme}/meetings/${slug}${ending}${search}`;
  const params = Promise.resolve({ locale: language, programme, meeting: slug });
  const answer = await route(new Request(address), { params });
  return `${answer.status} ${answer.headers.get("location") ?? ""}`.trim();
}

test("a cited address leads on for good, in every language, on the same day, also after a second move", async () => {
  await setMeeting(cast.secretariat, meeting(of("first")));
  expect(await asked(of("first"))).toBe("200");
  await moved(of("first"), of("second"));
  const to = (slug: string, language = "en", rest = "") =>
    `301 /${language}/${cast.programme}/meetings/${slug}${rest}`;
  for (const language of languages)
    expect(await asked(of("first"), { language })).toBe(to(of("second"), language));
  expect(await asked(of("first"), { search: "?asOf=2012-05-20&a=b" })).toBe(
    to(of("second"), "en", "?asOf=2012-05-20&a=b"),
  );
  expect(await asked(of("first"), { route: document, ending: "/changes.docx" })).toBe(
    to(of("second"), "en", "/changes.docx"),
  );

  await moved(of("second"), of("third"));
  expect(await asked(of("first"))).toBe(to(of("third")));
  await moved(of("third"), of("first"));
  expect(await asked(of("first"))).toBe("200");
  expect(await asked(of("third"))).toBe(to(of("first")));
});

test("an address leads nowhere on a day on which nobody knew of the meeting, nor in another programme", async () => {
  await setMeeting(cast.secretariat, meeting(of("first")));
  await moved(of("first"), of("second"));
  expect(await asked(of("first"), { search: "?asOf=2012-04-30" })).toBe("404");
  const { programme } = await aCast();
  expect(await asked(of("first"), { programme })).toBe("404");
  expect(await asked(of("never"))).toBe("404");
});

test("an address that a meeting had is given to no other one, by form or by hand", async () => {
  await setMeeting(cast.secretariat, meeting(of("first")));
  await moved(of("first"), of("second"));
  for (const slug of [of("first"), of("second")])
    await expect(setMeeting(cast.secretariat, meeting(slug))).rejects.toMatchObject({
      status: 422,
      fields: { slug: ["slugTaken"] },
    });
  await setMeeting(cast.secretariat, meeting(of("other")));
  await expect(moved(of("other"), of("first"))).rejects.toMatchObject({ status: 422 });
  const byHand = db
    .update(s.meetings)
    .set({ slug: of("first") })
    .where(eq(s.meetings.slug, of("other")));
  await expect(byHand).rejects.toMatchObject({ cause: { code: "23505" } });
  await expect(db.delete(s.meetingAddresses)).rejects.toMatchObject({ cause: { code: "42501" } });
});

test("who takes an address by hand while it is being left does not get it", async () => {
  await setMeeting(cast.secretariat, meeting(of("first")));
  const { version: _, chairs: __, ...columns } = meeting(of("first"));
  const left = (rows: postgres.TransactionSql) =>
    rows`update meetings set slug = ${of("second")} where slug = ${of("first")}`;
  const [outcome] = await race(url, left, [
    async () =>
      db.insert(s.meetings).values({ ...columns, precision: "day", provenance: "official" }),
  ]);
  expect(outcome).toMatchObject({ status: "rejected", reason: { cause: { code: "23505" } } });
  expect(await asked(of("first"))).toMatch(/^301 /);
});

test("whatever else has an address keeps it, also by hand", async () => {
  const refused = async (table: string, column: string, id: string) =>
    expect(
      db.execute(sql.raw(`update ${table} set ${column} = '9.9' where id = '${id}'`)),
      table,
    ).rejects.toMatchObject({ cause: { code: "23514" } });
  await refused("bodies", "slug", cast.byBody);
  await refused("areas", "slug", cast.areaId);
  await refused("programmes", "slug", cast.programmeId);
  await refused("plans", "slug", cast.planId);
  await refused("milestones", "code", cast.milestone.id);
});
