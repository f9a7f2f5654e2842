import { describe, expect, test } from "vitest";
import type { LocalText } from "@/db/columns";
import { roadMap } from "@/db/seed/road-map";
import { languages, type Language } from "@/db/vocabulary";

type Found = { at: string; text: LocalText };

function textsIn(value: unknown, at: string): Found[] {
  if (typeof value !== "object" || value === null) return [];
  if ("original" in value) return [{ at, text: value as LocalText }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${at}.${key}`));
}

const texts = textsIn(roadMap, "roadMap");
const words = (text: string) => text.split(/\s+/).length;

// Letters that a language does not have. Kazakh writes Russian loan words with every Russian letter.
const foreign: Record<Language, RegExp> = {
  en: /[Ѐ-ӿ]/,
  ru: /[іўґәғқңөұүһ]/i,
  be: /[ищъґәғқңөұүһ]/i,
  kk: /[ўґ]/i,
};
const own: Partial<Record<Language, RegExp>> = { ru: /[а-яё]/i, be: /[а-яёіў]/i, kk: /[а-яё]/i };

describe("every text of the road map", () => {
  test("there are many of them", () => {
    expect(texts.length).toBeGreaterThan(400);
  });

  test.each(languages)("is written in %s, with its own letters only", (language) => {
    const wrong = texts.filter(({ text }) => {
      const written = text[language]?.trim() ?? "";
      return (
        written === "" ||
        foreign[language].test(written) ||
        (/\p{L}/u.test(text.en ?? "") && own[language] && !own[language].test(written))
      );
    });
    expect(wrong).toEqual([]);
  });

  test("is translated: no sentence stands unchanged in two languages", () => {
    const lazy = texts.filter(({ text }) => {
      const long = languages.flatMap((language) => {
        const written = text[language] ?? "";
        return words(written) > 3 ? [written] : [];
      });
      return new Set(long).size < long.length;
    });
    expect(lazy).toEqual([]);
  });
});
