import type { SideCode } from "@/db/vocabulary";
import type { Standing } from "./standing";

/** What has been heard of a milestone, in the order of reading; `silent_by` and `silent_kz` say who is silent. */
export const hearings = [
  "reported",
  "partly",
  "silent",
  "silent_by",
  "silent_kz",
  "unheard",
  "off_control",
] as const;
export type Hearing = (typeof hearings)[number];

const silentSide: Record<SideCode, Hearing> = { BY: "silent_by", KZ: "silent_kz" };

/**
 * Whether the sides of a milestone have reported: all of them, one of them so far, or none; or whether
 * any is silent past a due day, and then which. What is not on control owes nothing.
 */
export function heardOf({ outcome, sides }: Pick<Standing, "outcome" | "sides">): Hearing[] {
  if (outcome !== "open") return ["off_control"];
  const answering = Object.entries(sides) as [SideCode, NonNullable<(typeof sides)[SideCode]>][];
  const silent = answering.filter(([, { silentSince }]) => silentSince !== null);
  if (silent.length > 0) return ["silent", ...silent.map(([side]) => silentSide[side])];
  const reported = answering.filter(([, { report }]) => report !== null).length;
  if (reported === 0) return ["unheard"];
  return [reported === answering.length ? "reported" : "partly"];
}
