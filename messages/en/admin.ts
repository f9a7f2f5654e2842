/** People and their roles. */
export const admin = {
  title: "People",
  lead: "Accounts are made at the machine, with npm run people:add.",
  name: "Name",
  address: "Mail address",
  role: "Role",
  for: "Acts for",
  count: "{count, plural, one {# person may sign in} other {# people may sign in}}",
} as const;
