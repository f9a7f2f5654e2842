import { expect, test } from "vitest";
import { languages } from "@/db/vocabulary";
import { LocalWords, OptionalLocalWords } from "@/lib/texts/local-words";

test.each(languages)("a form keeps a text in every language, written in %s", (original) => {
  const typed = {
    original,
    ...Object.fromEntries(languages.map((one) => [one, `A word in ${one}`])),
  };
  expect(LocalWords.parse(typed)).toEqual(typed);
  expect(OptionalLocalWords.parse(typed)).toEqual(typed);
});
