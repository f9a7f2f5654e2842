import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import { eventKinds, type Language, languages } from "@/db/vocabulary";
import { eventSentence } from "@/lib/history/event-sentence";
import { messagesOf } from "@/lib/i18n/messages-of";

const text = (word: string) => ({
  original: "en" as const,
  en: word,
  ru: word,
  be: word,
  kk: word,
});

const event = (kind: (typeof eventKinds)[number], facts: Record<string, string | number>) => ({
  kind,
  facts,
  bodyName: text("Ministry"),
  code: "2.1",
  title: text("Tractors"),
});

async function tell(language: Language, about: ReturnType<typeof event>): Promise<string> {
  const complaints: string[] = [];
  const t = createTranslator({
    locale: language,
    messages: await messagesOf(language),
    onError: ({ message }) => complaints.push(message),
  });
  const { key, values } = eventSentence(about, language);
  const told = t.markup(`history.event.${key}`, { ...values, place: (title) => `[${title}]` });
  expect(complaints).toEqual([]);
  return told;
}

describe.each(languages)("in %s", (language) => {
  test.each(eventKinds)("%s is a sentence", async (kind) => {
    const told = await tell(
      language,
      event(kind, { claim: "in_progress", percentDone: 40, role: "executor" }),
    );
    expect(told).not.toMatch(/[{}<>]|history\.event/);
    if (kind.startsWith("update.")) expect(told).toContain("[2.1 Tractors]");
    if (kind.startsWith("update.")) expect(told).toContain("Ministry");
  });
});

test("a publication says what was claimed, and a percentage only where there was one", async () => {
  const published = (facts: Record<string, string | number>) =>
    tell("en", event("update.published", facts));
  expect(await published({ claim: "in_progress", percentDone: 40 })).toMatch(/in progress, 40 %$/);
  expect(await published({ claim: "not_started" })).toMatch(/not started$/);
});
