/**
 * Headers by which Next's own browser code speaks with its server: a payload instead of a page, an action.
 * Why: without them the pages of the signed-in neither turn nor send. Every other header of a visitor that Next
 * would believe (`x-middleware-…`, `x-nextjs-…`, `next-resume`, a forwarded host) is kept from it by not being here.
 */
export const frameworkHeaders = [
  "rsc",
  "next-action",
  "next-url",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-router-segment-prefetch",
] as const;
