import { expect, test } from "vitest";
import type { Role } from "@/db/vocabulary";
import { actedAs } from "@/lib/history/acted-as";

const by = (kind: Parameters<typeof actedAs>[0]["kind"], actorRoles: Role[] = []) =>
  actedAs({ kind, sideCode: "BY", actorRoles });

test("a body's own steps are its executor's, a clearance its side's coordinator's", () => {
  expect(by("update.submitted")).toEqual({ role: "executor", sideCode: "BY" });
  expect(by("update.cleared")).toEqual({ role: "coordinator", sideCode: "BY" });
});

test("a countersignature is the other side's", () => {
  expect(by("update.countersigned")).toEqual({ role: "coordinator", sideCode: "KZ" });
});

test("a return is the coordinator's, or the secretariat's, which has no side", () => {
  expect(by("update.returned")).toEqual({ role: "coordinator", sideCode: "BY" });
  expect(by("update.returned", ["secretariat"])).toEqual({ role: "secretariat", sideCode: null });
});

test("the program acts in no role", () => {
  expect(actedAs({ kind: "programme.loaded", sideCode: null, actorRoles: [] })).toBeNull();
});
