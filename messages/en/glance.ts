/** The programme at a glance. */
export const glance = {
  finding: "{done} of {total} milestones done, {late} of them late",
  lead: "{name}. On {day}: {overdue, plural, =0 {none overdue} one {# overdue} other {# overdue}}, {silent, plural, =0 {none without information} one {# without information} other {# without information}}, {moved, plural, =0 {none moved} one {# moved} other {# moved}}.",
  nothingYet: "No milestone was listed by {day}",
  illustrative: "The list itself is illustrative: no official list of the measures is public.",
  basis:
    "Counted are the milestones of the plans as loaded, {total} in all; nothing is left out of the sum. A milestone counts as done when every responsible side says so, or, while no side says otherwise, when a source outside says so.",
  standing: "Where the milestones stand",
  byArea: "By area",
  byPlan: "By plan",
  bySide: "By side",
  approved: "As first approved",
  movedOnce: "Ever moved",
  added:
    "{count, plural, =0 {Nothing was added since.} one {# milestone was added by a decision since; it stands apart.} other {# milestones were added by decisions since; they stand apart.}}",
  area: "Area",
  plan: "Plan",
  side: "Side",
  notFound: "Looked for and not found",
  dueNext: "Due next",
  changed: "What the sides published lately",
  noPublished:
    "Neither side has published an update yet. Updates of the ministries would stand here, each with its date.",
  imported: "What sources outside say",
  noDue: "No open milestone has a term that is still to come.",
} as const;
