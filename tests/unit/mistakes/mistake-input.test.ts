import { describe, expect, test } from "vitest";
import { cleanLine, cleanText } from "@/lib/mistakes/clean-words";
import { makeReference } from "@/lib/mistakes/make-reference";
import { MistakeInput } from "@/lib/mistakes/mistake-input";
import { ownPage } from "@/lib/mistakes/own-page";
import { textFragment } from "@/lib/mistakes/text-fragment";

describe("the words of a stranger", () => {
  test("lose what cannot be seen, and keep what can", () => {
    expect(cleanLine("a\u202eb\u2066c\u200b\u0000\u001b[31m\ufeff\u00add\u{e0041}")).toBe(
      "abc[31md",
    );
    expect(cleanLine("  one \n\t two\u00a0 three ")).toBe("one two three");
    expect(cleanLine("a \u200b b")).toBe("a b");
    expect(cleanLine("Қостанай <b>№ 5</b> — ₸, ў, ё")).toBe("Қостанай <b>№ 5</b> — ₸, ў, ё");
    expect(cleanText("one \r\n\r\n\n\n two\u2028three\rfour\u0007")).toBe(
      "one\n\ntwo\nthree\nfour",
    );
  });

  test("must be there, in the quotation or in the comment", () => {
    const wrong = (input: object) =>
      MistakeInput.safeParse(input).error?.issues.map(({ path, message }) => [path[0], message]);
    expect(wrong({})).toEqual([["comment", "wordsOrComment"]]);
    expect(wrong({ quote: "\u200b\u202e", comment: " \n " })).toEqual([
      ["comment", "wordsOrComment"],
    ]);
    expect(wrong({ quote: "a" })).toBeUndefined();
    expect(wrong({ comment: "a" })).toBeUndefined();
    expect(wrong({ quote: "a".repeat(501) })).toEqual([["quote", "tooLong"]]);
    expect(wrong({ comment: "a".repeat(1501) })).toEqual([["comment", "tooLong"]]);
    expect(wrong({ quote: "a", website: "https://spam.example" })).toEqual([["website", "trap"]]);
  });

  test("bring their place, cut to size", () => {
    const { heading, before, after } = MistakeInput.parse({
      quote: "a",
      heading: "h".repeat(999),
      before: "b".repeat(999),
      after: "c".repeat(999),
    });
    expect([heading.length, before.length, after.length]).toEqual([150, 60, 60]);
  });
});

describe("a page of ours", () => {
  test.each([
    ["/en", "/en"],
    ["/kk/by-kz-2009-2016/milestones?side=KZ&asOf=2012-01-01", null],
    ["/ru/x?q=Костанай", "/ru/x?q=%D0%9A%D0%BE%D1%81%D1%82%D0%B0%D0%BD%D0%B0%D0%B9"],
    ["/be/a#fragment", "/be/a"],
    ["/en/../ru/a", "/ru/a"],
    [`/en/a?q=${"x".repeat(2000)}`, "/en/a"],
  ])("%s is kept", (address, kept) => expect(ownPage(address)).toBe(kept ?? address));

  test.each([
    "",
    "en",
    "//evil.example/en",
    "/\\evil.example",
    "/en/..//evil.example",
    "/\t/evil.example",
    "https://evil.example/en",
    "javascript:alert(1)",
    "/english",
    "/api/v1/x",
    `/en/${"x".repeat(1000)}`,
  ])("%s is none", (address) => {
    expect(ownPage(address)).toBeNull();
    expect(MistakeInput.parse({ quote: "a", page: address }).page).toBe("/en");
  });
});

test("words are shown on their page by the browser, a long quotation by its ends", () => {
  expect(textFragment("")).toBe("");
  expect(textFragment("14 of 45, done-late & more")).toBe(
    "#:~:text=14%20of%2045%2C%20done%2Dlate%20%26%20more",
  );
  const long = Array.from({ length: 40 }, (_, nth) => `word${nth}`).join(" ");
  expect(textFragment(long)).toBe(
    "#:~:text=word0%20word1%20word2%20word3,word36%20word37%20word38%20word39",
  );
});

test("references are of the form that the table wants, and never twice the same", () => {
  const made = new Set(Array.from({ length: 1000 }, makeReference));
  expect(made.size).toBe(1000);
  for (const reference of made)
    expect(reference).toMatch(/^M-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
});
