import { expect, test } from "vitest";
import type { EnterpriseStage } from "@/db/vocabulary";
import { stageOfLife } from "@/lib/standing/stage-of-life";

test.each<[EnterpriseStage[], ReturnType<typeof stageOfLife>]>([
  [[], "unknown"],
  [["planned"], "planned"],
  [["memorandum", "planned"], "memorandum"],
  [["planned", "opened", "working"], "working"],
  [["opened", "stopped"], "stopped"],
  [["working", "stopped", "opened"], "opened"],
])("a life of %j has arrived at %s", (life, stage) => {
  expect(stageOfLife(life.map((each) => ({ stage: each })))).toBe(stage);
});
