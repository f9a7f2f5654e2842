import { expect, test } from "vitest";
import { actedAs } from "@/lib/history/acted-as";

const by = (kind: Parameters<typeof actedAs>[0]["kind"], bySecretariat = false) =>
  actedAs({ kind, sideCode: "BY", bySecretariat });

test("a body's own steps are its executor's, a clearance its side's coordinator's", () => {
  expect(by("update.submitted")).toEqual({ role: "executor", sideCode: "BY" });
  expect(by("update.cleared")).toEqual({ role: "coordinator", sideCode: "BY" });
});

test("a countersignature is the other side's", () => {
  expect(by("update.countersigned")).toEqual({ role: "coordinator", sideCode: "KZ" });
});

test("a return is the coordinator's, or the secretariat's, which has no side", () => {
  expect(by("update.returned")).toEqual({ role: "coordinator", sideCode: "BY" });
  expect(by("update.returned", true)).toEqual({ role: "secretariat", sideCode: null });
});

test("the program acts in no role", () => {
  expect(actedAs({ kind: "programme.loaded", sideCode: null, bySecretariat: false })).toBeNull();
});
