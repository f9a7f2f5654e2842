import { expect, test } from "vitest";
import { decisionKinds, planStates } from "@/db/vocabulary";
import { decisionContents } from "@/lib/decisions/decision-content";
import { kindsFor } from "@/lib/decisions/proposal-choices";

test("every kind of decision says something of its own", () => {
  expect(Object.keys(decisionContents).toSorted()).toEqual([...decisionKinds].toSorted());
});

test("every kind of decision is offered somewhere", () => {
  const onPlans = ["approve", "add"];
  const onMilestones = (["open", "done", "removed"] as const).flatMap((outcome) =>
    planStates.flatMap((state) => kindsFor(outcome, state)),
  );
  expect([...new Set([...onPlans, ...onMilestones])].toSorted()).toEqual(
    [...decisionKinds].toSorted(),
  );
});
