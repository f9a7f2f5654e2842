import { expect, test } from "vitest";
import { scopeOf } from "@/lib/public/feeds/scope";

test.each([
  ["", {}],
  ["changes", {}],
  ["plans/2012-2013", { plan: "2012-2013" }],
  ["areas/energy", { area: "energy" }],
  ["sides/by", { side: "BY" }],
  ["bodies/by-mtz", { body: "by-mtz" }],
  ["milestones/2012-2013/5.1", { plan: "2012-2013", code: "5.1" }],
  ["milestones", { area: "energy" }],
  ["sides/ru", null],
  ["sides/toString", null],
  ["plans", null],
  ["milestones/2012-2013", null],
  ["milestones/2012-2013/5.1/6", null],
  ["bodies/by-mtz/1", null],
  ["meetings/session-8", null],
  ["constructor/x", null],
])("%s is about %o", (address, scope) => {
  const path = address === "" ? [] : address.split("/");
  const search = { area: "energy", side: "RU", plan: "../etc", standing: "done" };
  expect(scopeOf(path, search)).toEqual(scope);
});
