import { causesOf } from "./causes-of";

/**
 * A fault in one line for whoever runs a command, the outermost first: "A query failed: permission denied for schema
 * public (42501)." No stack, and no value of the record.
 */
export function plainReason(fault: unknown): string {
  if (fault instanceof Error && !fault.cause) return fault.message;
  const told = causesOf(fault).map(({ message, code, table }) => {
    const more = [code, table].filter(Boolean).join(", ");
    return message.replace(/\.$/, "") + (more ? ` (${more})` : "");
  });
  return `${told.filter(Boolean).join(": ")}.`;
}
