/** What a hit that is no milestone can be. */
const otherKinds = [
  "body",
  "plant",
  "agreement",
  "meeting",
  "indicator",
  "statement",
  "report",
  "plan",
  "area",
] as const;
export type OtherKind = (typeof otherKinds)[number];

export const hitKinds = ["milestone", ...otherKinds] as const;
export type HitKind = (typeof hitKinds)[number];
