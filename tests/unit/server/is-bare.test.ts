import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { isBare } from "@/server/next/is-bare";

const sample = (name: string) => readFileSync(new URL(`samples/${name}.html.txt`, import.meta.url));
const headers = { "content-type": "text/html; charset=utf-8" };
const isOurs = false;

it("knows the framework's blank page from one of ours", () => {
  expect(isBare({ status: 404, headers, body: sample("missing"), isOurs })).toBe(true);
  expect(isBare({ status: 404, headers, body: sample("page"), isOurs })).toBe(false);
  expect(isBare({ status: 404, headers, body: Buffer.from("<p>"), isOurs: true })).toBe(false);
});

it("takes no page with a fault of the server for ours", () => {
  expect(isBare({ status: 500, headers, body: sample("page"), isOurs: true })).toBe(true);
  expect(isBare({ status: 200, headers, body: sample("page"), isOurs })).toBe(false);
});

it("leaves answers for programs alone", () => {
  const json = { "content-type": "application/json" };
  expect(isBare({ status: 500, headers: json, body: Buffer.from("{}"), isOurs })).toBe(false);
});
