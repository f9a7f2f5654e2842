/** What stands around every staff page. */
export const staff = {
  sections: "Work",
  desk: "Desk",
  review: "Review",
  history: "History",
  admin: "Administration",
  public: "Public site",
  signOut: "Sign out",
  signedInAs: "{name}: {role}",
  restricted: "Restricted: never on public pages",
  days: "{count, plural, =0 {today} one {# day} other {# days}}",
} as const;
