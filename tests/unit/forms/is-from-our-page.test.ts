import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isFromOurPage } from "@/lib/forms/is-from-our-page";

const ask = (headers: Record<string, string>) => isFromOurPage(new Headers(headers));

describe("whether a form comes from our page", () => {
  afterEach(() => delete process.env.PUBLIC_URL);

  describe("with a configured address", () => {
    beforeEach(() => {
      process.env.PUBLIC_URL = "https://tracker.example/";
    });
    test.each<[string, Record<string, string>, boolean]>([
      ["our origin", { origin: "https://tracker.example" }, true],
      ["no origin", {}, false],
      ["the opaque origin", { origin: "null" }, false],
      ["a foreign origin", { origin: "https://evil.example" }, false],
      ["our name over http", { origin: "http://tracker.example" }, false],
      ["our name as a prefix", { origin: "https://tracker.example.evil.example" }, false],
      [
        "a forged forwarded host",
        {
          origin: "https://evil.example",
          host: "evil.example",
          "x-forwarded-host": "evil.example",
        },
        false,
      ],
      [
        "a cross-site fetch",
        { origin: "https://tracker.example", "sec-fetch-site": "cross-site" },
        false,
      ],
    ])("%s", (_, headers, answer) => {
      expect(ask(headers)).toBe(answer);
    });
  });

  describe("without one, on this machine", () => {
    test.each<[string, Record<string, string>, boolean]>([
      ["the same loopback", { origin: "http://localhost:3000", host: "localhost:3000" }, true],
      ["another port", { origin: "http://localhost:4000", host: "localhost:3000" }, false],
      ["a rebound name", { origin: "http://evil.example:3000", host: "evil.example:3000" }, false],
    ])("%s", (_, headers, answer) => {
      expect(ask(headers)).toBe(answer);
    });
  });
});
