import { eq } from "drizzle-orm";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import type { LocalText } from "@/db/columns";
import { milestones, translations, wordings } from "@/db/schema";
import { type Language, languages } from "@/db/vocabulary";
import { titleOn } from "@/lib/texts/text-on";
import { hashOfText } from "@/lib/texts/translate-text";
import { aCast, type Cast } from "@/tests/setup/cast";
import { createTestDatabase, dropTestDatabase } from "@/tests/setup/test-database";
import { aDay, aDecision, runs } from "./some-facts";

// A text of a day comes from the function `text_on` of the database, past which `titleOn` goes where it can. What a
// translation was made of is hashed in TypeScript and compared in SQL. Both against the rule, told in other words.

let url: string;
let cast: Cast;
let nth = 0;
beforeAll(async () => {
  url = await createTestDatabase();
  cast = await aCast();
});
afterAll(() => dropTestDatabase(url));

const language = fc.constantFrom(...languages);
const worded = fc.record({ original: language, also: fc.uniqueArray(language) });
const amended = fc.record({ text: worded, setOn: aDay });
/** Of the base, of an amendment, or of words that never were in force. */
const given = fc.record({ language, of: fc.nat({ max: 3 }), setOn: aDay });
const facts = fc.record({
  base: worded,
  amended: fc.uniqueArray(amended, { selector: ({ setOn }) => setOn, maxLength: 2 }),
  given: fc.array(given, { maxLength: 4 }),
});

const wordsOf = (name: string, { original, also }: { original: Language; also: Language[] }) =>
  ({
    original,
    ...Object.fromEntries([original, ...also].map((each) => [each, `${name}, ${each}`])),
  }) as LocalText;

type Dated<T> = T & { setOn: string };

/**
 * Each amendment sets the languages that it has, and leaves the others older than itself. A translation sets its
 * language: of the original in force for good, of another one only where no amendment has given that language.
 */
function rule(
  base: LocalText,
  amendments: Dated<{ text: LocalText }>[],
  translated: Dated<{ language: Language; of: string; text: string }>[],
  day: string,
): LocalText {
  const known = amendments.filter(({ setOn }) => setOn <= day).map(({ text }) => text);
  const inForce = known.at(-1) ?? base;
  const byThen = translated.filter(({ setOn }) => setOn <= day);
  const text: LocalText = { original: inForce.original };
  const older: Language[] = [];
  for (const each of languages) {
    const own = byThen.filter((one) => one.language === each);
    const fresh = own.findLast(({ of }) => of === inForce[inForce.original])?.text;
    const stale = own.findLast(({ of }) => of !== inForce[inForce.original])?.text;
    const words = fresh ?? known.findLast((one) => one[each])?.[each] ?? stale ?? base[each];
    if (!words) continue;
    text[each] = words;
    if (words !== fresh && words !== inForce[each]) older.push(each);
  }
  return older.length > 0 ? { ...text, older: older.sort() } : text;
}

test("SQL words a title on a day as the rule does", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(facts, aDay, async (drawn, day) => {
      const base = wordsOf("base", drawn.base);
      const amendments = drawn.amended
        .toSorted((a, b) => (a.setOn < b.setOn ? -1 : 1))
        .map(({ text, setOn }, n) => ({ text: wordsOf(`amendment ${n}`, text), setOn }));
      const originals = [base, ...amendments.map(({ text }) => text)].map(
        (text) => text[text.original]!,
      );
      const translated = drawn.given.map(({ of, ...one }, n) => ({
        ...one,
        of: originals[of] ?? "words that never were",
        text: `translation ${n}`,
      }));

      nth += 1;
      const place = { planId: cast.planId, areaId: cast.areaId, code: `2.${nth}` };
      const [made] = await db
        .insert(milestones)
        .values({ ...place, title: base, listedOn: "2012-01-01", provenance: "illustrative" })
        .returning({ id: milestones.id });
      const id = made!.id;
      for (const [n, { text, setOn }] of amendments.entries())
        await db.insert(wordings).values({
          ...{ milestoneId: id, number: n + 2, title: text, setOn },
          decisionId: await aDecision(cast, { state: "recorded", recordedOn: setOn }),
        });
      for (const [n, { language: into, of, text, setOn }] of translated.entries())
        await db.insert(translations).values({
          ...{ subjectId: id, field: "title", language: into, text, setOn },
          originalHash: hashOfText(of),
          setAt: new Date(Date.UTC(2012, 2, 1, 0, n)),
          actorId: cast.secretariat.personId,
        });
      const [row] = await db
        .select({ title: titleOn(day) })
        .from(milestones)
        .where(eq(milestones.id, id));
      expect(row!.title).toEqual(rule(base, amendments, translated, day));
    }),
    runs,
  );
});
