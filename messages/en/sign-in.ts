/** The way in. */
export const signIn = {
  title: "Sign in",
  lead: "For the ministries, coordinators and the secretariat of the programme.",
  address: "Mail address",
  password: "Password",
  submit: "Sign in",
  wrong: "Address and password do not belong together. Check both and try again.",
  delayed: "Too many attempts in a row. Wait a minute, then try again.",
  demonstration:
    "This is a demonstration: its accounts and their password were printed where the program was started.",
} as const;
