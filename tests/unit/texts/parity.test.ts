import { describe, expect, test } from "vitest";
import { lackingIn } from "@/lib/texts/list-parity";

describe("texts of equal authority", () => {
  const whole = { original: "ru" as const, ru: "Завод", be: "Завод", kk: "Зауыт" };

  test("lack nothing when all three are there; English is a working text", () => {
    expect(lackingIn(whole)).toEqual([]);
  });

  test("lack a language that is missing, or older than the original", () => {
    const { kk: _, ...without } = whole;
    expect(lackingIn(without)).toEqual([{ language: "kk", why: "missing" }]);
    expect(lackingIn({ ...whole, older: ["be"] })).toEqual([{ language: "be", why: "older" }]);
  });

  test("an English original lacks what it has not been given", () => {
    expect(lackingIn({ original: "en", en: "Plant" })).toHaveLength(3);
  });
});
