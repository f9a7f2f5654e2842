import { expect, test } from "vitest";
import { languages } from "@/db/vocabulary";
import { LocalLine, OptionalLocalLine, OptionalLocalWords } from "@/lib/texts/local-words";

test.each(languages)("a form keeps a text in every language, written in %s", (original) => {
  const typed = {
    original,
    ...Object.fromEntries(languages.map((one) => [one, `A word in ${one}`])),
  };
  for (const schema of [LocalLine, OptionalLocalLine, OptionalLocalWords])
    expect(schema.parse(typed)).toEqual(typed);
});
