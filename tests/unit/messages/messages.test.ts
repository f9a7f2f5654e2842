import { describe, expect, test } from "vitest";
import { be } from "@/messages/be";
import { en } from "@/messages/en";
import { kk } from "@/messages/kk";
import { ru } from "@/messages/ru";

type Tree = { readonly [key: string]: string | Tree };

function texts(tree: Tree, path = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree))
    if (typeof value === "string") found.set(path + key, value);
    else for (const [inner, text] of texts(value, `${path}${key}.`)) found.set(inner, text);
  return found;
}

/** Names of the arguments of an ICU message; the words inside of a branch are no arguments. */
const argumentsOf = (text: string) =>
  [...new Set([...text.matchAll(/\{\s*([a-zA-Z]+)\s*[,}]/g)].map(([, name]) => name))].sort();

const original = texts(en);

describe.each([
  ["ru", texts(ru), ["one", "few", "many", "other"]],
  ["be", texts(be), ["one", "few", "many", "other"]],
  ["kk", texts(kk), ["one", "other"]],
] as const)("the texts in %s", (language, translated, categories) => {
  test("take the same arguments as the English ones", () => {
    for (const [key, text] of original)
      expect(argumentsOf(translated.get(key) ?? ""), key).toEqual(argumentsOf(text));
  });

  test("have every plural form of the language", () => {
    for (const [key, text] of translated)
      for (const [plural] of text.matchAll(/,\s*plural\s*,[^]*?(?=\}\s*\}|$)/g))
        for (const category of categories)
          expect(plural, `${key}: ${category}`).toMatch(new RegExp(`\\b${category}\\s*\\{`));
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
