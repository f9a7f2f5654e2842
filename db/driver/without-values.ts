/**
 * Takes from a fault of Postgres what it repeats of the row or of the parameters (“Failing row contains …”, “invalid input
 * syntax for type integer: "…"”). Code, table and constraint stay; other faults stay as they are.
 */
export function withoutValues<Fault>(fault: Fault): Fault {
  if (!(fault instanceof Error) || fault.name !== "PostgresError") return fault;
  const told: Error & { code?: string; detail?: string } = fault;
  delete told.detail;
  // Class 22, data exceptions: the value stands in the message itself, and the stack repeats the message.
  if (told.code?.startsWith("22")) {
    const { message } = told;
    told.message = "A value is not of its kind.";
    if (told.stack) told.stack = told.stack.replace(message, told.message);
  }
  return fault;
}
