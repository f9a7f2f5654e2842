import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { claims, decisionKinds, languages, roles, sideCodes } from "@/db/vocabulary";
import { messagesOf } from "@/lib/i18n/messages-of";

// The kind of a choice in a parsed message, as the parser numbers it.
const SELECT = 5;

/** What each argument of a choice can be, beside nothing. */
const words: Record<string, readonly string[]> = {
  claim: claims,
  decision: decisionKinds,
  language: languages,
  role: roles,
  side: sideCodes,
};

type Tree = { readonly [key: string]: string | Tree };
type Elements = ReturnType<IntlMessageFormat["getAst"]>;

const texts = (tree: Tree, path = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[path + key, value]] : texts(value, `${path}${key}.`),
  );

/** Every choice of a message that says nothing where none of its words fits, with those words. */
function choicesIn(elements: Elements): { argument: string; options: string[] }[] {
  return elements.flatMap((element) => {
    if (!("options" in element)) return [];
    const inside = Object.values(element.options).flatMap(({ value }) => choicesIn(value));
    const { other, ...options } = element.options;
    const isSilent = element.type === SELECT && other?.value.length === 0;
    return isSilent
      ? [{ argument: element.value, options: Object.keys(options) }, ...inside]
      : inside;
  });
}

describe.each(languages)("in %s", (language) => {
  test("no sentence is silent of a word of the vocabulary", async () => {
    const found = texts((await messagesOf(language)) as Tree).flatMap(([key, text]) =>
      choicesIn(new IntlMessageFormat(text, language).getAst()).map((choice) => ({
        key,
        ...choice,
      })),
    );
    expect(found.length).toBeGreaterThan(15);
    const silent = found.filter(
      ({ argument, options }) => !words[argument]?.every((word) => options.includes(word)),
    );
    expect(silent).toEqual([]);
  });
});
