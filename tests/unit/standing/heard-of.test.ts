import { expect, test } from "vitest";
import { heardOf } from "@/lib/standing/heard-of";
import { aRow } from "@/tests/unit/public/some-milestones";

const heard = (wanted: Parameters<typeof aRow>[1]) => heardOf(aRow("1.1", wanted).standing);
const said = "2012-05-10";

test("a milestone is silent when any of its sides is, and it is said which", () => {
  expect(heard({ due: ["BY", "KZ"], words: { BY: said } })).toEqual(["silent", "silent_kz"]);
  expect(heard({ due: ["BY", "KZ"] })).toEqual(["silent", "silent_by", "silent_kz"]);
});

test("it is reported only when every side that answers for it has reported", () => {
  expect(heard({ words: { BY: said, KZ: said } })).toEqual(["reported"]);
  expect(heard({ words: { BY: said } })).toEqual(["partly"]);
  expect(heard({ words: { BY: said }, bodies: { BY: "by-a" } })).toEqual(["reported"]);
  expect(heard({})).toEqual(["unheard"]);
});

test("what has left control owes nothing", () => {
  const { standing } = aRow("1.1", { due: ["BY", "KZ"] });
  expect(heardOf({ ...standing, outcome: "removed" })).toEqual(["off_control"]);
});
