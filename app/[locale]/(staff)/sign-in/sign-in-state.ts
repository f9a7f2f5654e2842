/** What the sign-in form answers: the address as typed, and why it was not let in. */
export type SignInState = {
  address: string;
  problem: "wrong" | "delayed" | "away" | "foreignPage" | null;
};
