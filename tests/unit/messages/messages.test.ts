import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { languages } from "@/db/vocabulary";
import { be } from "@/messages/be";
import { en } from "@/messages/en";
import { kk } from "@/messages/kk";
import { ru } from "@/messages/ru";

// The kinds of element in a parsed message, as the parser numbers them.
const TYPE = { literal: 0, plural: 6, pound: 7 } as const;

type Tree = { readonly [key: string]: string | Tree };

function texts(tree: Tree, path = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree))
    if (typeof value === "string") found.set(path + key, value);
    else for (const [inner, text] of texts(value, `${path}${key}.`)) found.set(inner, text);
  return found;
}

const parse = (text: string, language: string) => new IntlMessageFormat(text, language).getAst();
type Elements = ReturnType<typeof parse>;

/** Every element of a message, those inside of branches too. */
function elementsOf(elements: Elements): Elements {
  return elements.flatMap((element) => [
    element,
    ...("options" in element
      ? Object.values(element.options).flatMap(({ value }) => elementsOf(value))
      : []),
  ]);
}

const argumentsOf = (text: string, language: string) =>
  [
    ...new Set(
      elementsOf(parse(text, language)).flatMap((element) =>
        element.type === TYPE.literal || element.type === TYPE.pound || !("value" in element)
          ? []
          : [element.value],
      ),
    ),
  ].sort();

const original = texts(en);

const translations = [
  ["ru", texts(ru), ["one", "few", "many", "other"]],
  ["be", texts(be), ["one", "few", "many", "other"]],
  ["kk", texts(kk), ["one", "other"]],
] as const;

test("every language but that of the originals is examined", () => {
  expect(["en", ...translations.map(([language]) => language)]).toEqual(languages);
});

describe.each(translations)("the texts in %s", (language, translated, categories) => {
  test("take the same arguments as the English ones", () => {
    for (const [key, text] of original)
      expect(argumentsOf(translated.get(key) ?? "", language), key).toEqual(
        argumentsOf(text, "en"),
      );
  });

  test("have every plural form of the language", () => {
    for (const [key, text] of translated)
      for (const element of elementsOf(parse(text, language)))
        if (element.type === TYPE.plural)
          expect(Object.keys(element.options), key).toEqual(
            expect.arrayContaining([...categories]),
          );
  });

  test("are in their own letters", () => {
    const foreign = { ru: /[іўәғқңөұүһ]/i, be: /[щиъәғқңөұүһ]/i, kk: /[ў]/i }[language];
    const names = /^(words\.language|shell\.languageName)/;
    for (const [key, text] of translated)
      if (!names.test(key)) expect(text, key).not.toMatch(foreign);
  });

  test("are translated, and none is empty", () => {
    for (const [key, text] of translated) {
      expect(text.trim(), key).not.toBe("");
      const words = original
        .get(key)
        ?.replace(/\{[^}]*\}/g, "")
        .match(/[a-z]{4,}/gi);
      if (words) expect(text, key).not.toBe(original.get(key));
    }
  });
});
