import { expect, test } from "vitest";
import { updateFields } from "@/lib/updates/fields";
import { UpdateWords } from "@/lib/updates/words";
import { longText } from "@/lib/texts/long-text";

const wrong = (text: string, limit = 10) =>
  longText(limit)
    .safeParse(text)
    .error?.issues.map(({ message }) => message) ?? [];

test("a line break counts once, however a form or a program sends it", () => {
  expect(wrong("12345\r\n7890")).toEqual([]);
  expect(wrong("12345\n67890")).toEqual(["tooLong:1"]);
  expect(wrong("12345\r\n67890")).toEqual(["tooLong:1"]);
});

test("a text that is too long is told by how much, without the space around it", () => {
  expect(wrong(" \r\n 1234567890 \r\n")).toEqual([]);
  expect(wrong(" 1234567890abc ")).toEqual(["tooLong:3"]);
});

test("7,998 characters in paragraphs are taken, and stay as they were sent", () => {
  const paragraphs = Array.from({ length: 43 }, () => "x".repeat(185)).join("\r\n");
  const text = paragraphs.padEnd(7998 + 42, "x");
  expect(text.replaceAll("\r\n", "\n")).toHaveLength(7998);
  expect(updateFields.publicText.limit).toBe(8000);
  expect(UpdateWords.parse({ language: "en", publicText: text }).publicText).toBe(text);
  const faults = UpdateWords.safeParse({ language: "en", publicText: `${text}\r\nx\r\nx` }).error;
  expect(faults?.issues).toMatchObject([{ path: ["publicText"], message: "tooLong:2" }]);
});
