import { expect, it } from "vitest";
import { judgeAction } from "@/server/next/judge-action";

const ours = "40".padEnd(42, "a");
const another = "40".padEnd(42, "b");
const known = new Set([ours]);
const bound = (id: string) => `{"id":"${id}","bound":"$@1"}`;

function form(...fields: [string, string][]): FormData {
  const made = new FormData();
  for (const [name, value] of fields) made.append(name, value);
  return made;
}

it.each([
  ["an action of this build", ours, null],
  ["one of another build", another, 409],
  ["no name of an action", "__proto__", 400],
  ["nothing", "", 400],
])("judges what the page's script names: %s", (_, id, status) => {
  expect(judgeAction({ "next-action": id }, null, known)).toBe(status);
});

it.each<[string, FormData, 400 | 409 | null]>([
  ["by its id", form([`$ACTION_ID_${ours}`, ""]), null],
  ["with what it is bound to", form(["$ACTION_REF_1", ""], ["$ACTION_1:0", bound(ours)]), null],
  ["of another build", form(["$ACTION_REF_1", ""], ["$ACTION_1:0", bound(another)]), 409],
  ["without what describes it", form(["$ACTION_REF_1", ""]), 400],
  [
    "described twice",
    form(["$ACTION_REF_1", ""], ["$ACTION_1:0", bound(ours)], ["$ACTION_1:0", "x"]),
    400,
  ],
  [
    "three at once",
    form(
      ...["a", "b", "c"].map((end): [string, string] => [`$ACTION_ID_${ours.slice(1)}${end}`, ""]),
    ),
    400,
  ],
  ["no action at all", form(["publicText", "typed"]), 400],
])("judges what a form without scripts names: %s", (_, sent, status) => {
  expect(judgeAction({}, sent, known)).toBe(status);
});

it("lets on what names no action and is no form, and in development every well-formed name", () => {
  expect(judgeAction({}, null, known)).toBeNull();
  expect(judgeAction({ "next-action": another }, null, null)).toBeNull();
});
