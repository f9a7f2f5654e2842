import { enterpriseStageNames, type EnterpriseStage } from "@/db/vocabulary";

/**
 * The stage in which a life in order of time has arrived: the furthest one since it was last stopped, for a
 * plan that is heard of after the memorandum does not undo it. "unknown" where no stage was found.
 */
export function stageOfLife(
  life: readonly { stage: EnterpriseStage }[],
): EnterpriseStage | "unknown" {
  const stoppedAt = life.findLastIndex(({ stage }) => stage === "stopped");
  const since = life.slice(stoppedAt + 1).map(({ stage }) => stage);
  const furthest = enterpriseStageNames.findLast((stage) => since.includes(stage));
  return furthest ?? (stoppedAt === -1 ? "unknown" : "stopped");
}
