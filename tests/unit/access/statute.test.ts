import { describe, expect, test } from "vitest";
import { claims, roles, updateStates, type Role, type UpdateState } from "@/db/vocabulary";
import {
  can,
  openToAll,
  statute,
  type Actor,
  type Permission,
  type Subject,
} from "@/lib/access/permissions";

// The relation of the thing to the membership that asks.
const relations = ["own body", "own side", "other side"] as const;
type Relation = (typeof relations)[number];

const anyState = updateStates;
const released = ["published", "retracted"] as const;
const passedOn = ["submitted", "cleared", "countersigned", "returned", "withdrawn"] as const;
const atSecretariat = ["cleared", "countersigned"] as const;

type Cell = { of: readonly Relation[]; in: readonly UpdateState[]; onlyDone?: true };
const everyone = relations;
const ours = ["own body", "own side"] as const;

/** Written apart from the statute: what each role may do, of whose updates, in which states. */
const expected: Record<string, Partial<Record<Role, Cell[]>>> = {
  "update.read": {
    executor: [
      { of: ["own body"], in: anyState },
      { of: everyone, in: released },
    ],
    coordinator: [
      { of: ours, in: passedOn },
      { of: ["other side"], in: atSecretariat, onlyDone: true },
      { of: everyone, in: released },
    ],
    secretariat: [{ of: everyone, in: [...atSecretariat, ...released] }],
    administrator: [{ of: everyone, in: released }],
    auditor: [{ of: everyone, in: anyState }],
  },
  "update.draft": { executor: [{ of: ["own body"], in: anyState }] },
  "update.submit": { executor: [{ of: ["own body"], in: anyState }] },
  "update.withdraw": { executor: [{ of: ["own body"], in: anyState }] },
  "update.clear": { coordinator: [{ of: ours, in: [...passedOn, ...released] }] },
  "update.countersign": {
    coordinator: [{ of: ["other side"], in: [...atSecretariat, ...released], onlyDone: true }],
  },
  "update.publish": { secretariat: [{ of: everyone, in: [...atSecretariat, ...released] }] },
  "update.return": {
    coordinator: [{ of: ours, in: [...passedOn, ...released] }],
    secretariat: [{ of: everyone, in: [...atSecretariat, ...released] }],
  },
  "update.retract": { secretariat: [{ of: everyone, in: released }] },
};

const doors: Record<string, readonly Role[]> = {
  "desk.open": ["executor"],
  "review.open": ["coordinator", "secretariat", "auditor"],
  "admin.open": ["administrator", "auditor"],
  "history.open": roles,
  "decision.read": ["coordinator", "secretariat", "auditor"],
  "decision.propose": ["coordinator"],
  "decision.record": ["secretariat"],
  "reservation.record": ["coordinator"],
  "wording.propose": ["coordinator"],
  "round.read": ["coordinator", "secretariat", "auditor"],
  "round.open": ["secretariat"],
  "round.close": ["secretariat"],
  "plan.read": ["coordinator", "secretariat", "auditor"],
  "plan.draft": ["secretariat"],
  "plan.close": ["secretariat"],
  "meeting.read": ["coordinator", "secretariat", "auditor"],
  "meeting.set": ["secretariat"],
  "text.read": ["coordinator", "secretariat", "auditor"],
  "text.translate": ["coordinator", "secretariat"],
  "body.read": ["coordinator", "secretariat", "administrator", "auditor"],
  "body.set": ["administrator"],
  "settings.read": ["coordinator", "secretariat", "administrator", "auditor"],
  "settings.set": ["administrator"],
  "security.read": ["administrator", "auditor"],
  "mistake.read": ["secretariat", "auditor"],
  "mistake.triage": ["secretariat"],
};

/** Permissions that hang on whose the thing is: the role, and of which side's things. */
const ofASide: Record<string, Partial<Record<Role, "own side" | "other side" | "any">>> = {
  "milestone.close": { secretariat: "any" },
  "reservation.withdraw": { coordinator: "own side" },
  "wording.agree": { coordinator: "other side" },
  "wording.withdraw": { coordinator: "own side" },
  "decision.agree": { coordinator: "other side" },
  "decision.decline": { coordinator: "other side" },
  "decision.withdraw": { coordinator: "own side" },
  "update.readInside": { executor: "own side", coordinator: "own side", auditor: "any" },
  "round.readInside": {
    executor: "own side",
    coordinator: "own side",
    secretariat: "any",
    auditor: "any",
  },
  "body.readPeople": {
    executor: "own side",
    coordinator: "own side",
    administrator: "any",
    auditor: "any",
  },
  "work.handOver": { coordinator: "own side", administrator: "any" },
};

const actorAs = (role: Role): Actor => ({
  personId: "me",
  name: "Me",
  language: "en",
  memberships: [
    {
      role,
      bodyId: role === "executor" ? "body-1" : null,
      sideCode: role === "executor" || role === "coordinator" ? "BY" : null,
    },
  ],
});

const subjectFor = (relation: Relation): Subject => ({
  bodyId: relation === "own body" ? "body-1" : "body-2",
  sideCode: relation === "other side" ? "KZ" : "BY",
  authorId: "somebody",
});

const updatePermissions = Object.keys(expected) as Permission[];

describe("the statute, cell by cell", () => {
  for (const permission of updatePermissions)
    for (const role of roles)
      test(`${permission} as ${role}`, () => {
        for (const relation of relations)
          for (const state of updateStates)
            for (const claim of claims) {
              const isAllowed = (expected[permission]?.[role] ?? []).some(
                (cell) =>
                  cell.of.includes(relation) &&
                  cell.in.includes(state) &&
                  (!cell.onlyDone || claim === "done"),
              );
              expect(
                can(actorAs(role), permission, { ...subjectFor(relation), state, claim }),
                `${relation}, ${state}, ${claim}`,
              ).toBe(isAllowed);
            }
      });

  test.each(Object.entries(doors))("%s opens for %s only", (permission, allowed) => {
    for (const role of roles)
      expect(can(actorAs(role), permission as Permission), role).toBe(allowed.includes(role));
  });

  test.each(Object.entries(ofASide))("%s hangs on the side", (permission, allowed) => {
    for (const role of roles)
      for (const relation of ["own side", "other side"] as const)
        expect(
          can(actorAs(role), permission as Permission, subjectFor(relation)),
          `${role}, ${relation}`,
        ).toBe(allowed[role] === "any" || allowed[role] === relation);
  });

  test("a milestone on the desk is the responsible bodies' and sides', and the offices'", () => {
    const subject = { responsible: [{ bodyId: "body-1", sideCode: "BY" as const }] };
    const foreign = { responsible: [{ bodyId: "body-2", sideCode: "KZ" as const }] };
    const answers = (thing: Subject) =>
      roles.filter((role) => can(actorAs(role), "milestone.read", thing));
    expect(answers(subject)).toEqual(["executor", "coordinator", "secretariat", "auditor"]);
    expect(answers(foreign)).toEqual(["secretariat", "auditor"]);
    expect(answers({})).toEqual(["secretariat", "auditor"]);
  });

  test("every permission is covered here", () => {
    const covered = [
      ...updatePermissions,
      ...Object.keys(doors),
      ...Object.keys(ofASide),
      "milestone.read",
    ].sort();
    expect(Object.keys(statute).sort()).toEqual(covered);
  });

  test("everybody may report a mistake, with an account or without, and nothing else", () => {
    expect(openToAll).toEqual(["mistake.report"]);
    expect(can(null, "mistake.report")).toBe(true);
    for (const role of roles) expect(can(actorAs(role), "mistake.report")).toBe(true);
    for (const permission of Object.keys(statute) as Permission[])
      expect(can(null, permission, subjectFor("own body"))).toBe(false);
  });

  test("nobody takes a reviewer's step on one's own text", () => {
    const steps = [
      "update.clear",
      "update.countersign",
      "update.publish",
      "update.return",
      "update.retract",
      "milestone.close",
      "wording.agree",
      "decision.agree",
    ] as const;
    for (const permission of steps)
      for (const role of roles)
        for (const relation of relations)
          for (const state of updateStates)
            expect(
              can(actorAs(role), permission, {
                ...subjectFor(relation),
                state,
                claim: "done",
                authorId: "me",
              }),
            ).toBe(false);
  });

  test("somebody without a membership may do nothing", () => {
    const nobody: Actor = { ...actorAs("auditor"), memberships: [] };
    for (const permission of Object.keys(statute) as Permission[])
      expect(can(nobody, permission, { ...subjectFor("own body"), state: "published" })).toBe(
        false,
      );
  });
});
