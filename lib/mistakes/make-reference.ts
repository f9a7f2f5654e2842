import { randomBytes } from "node:crypto";

// Crockford's base 32: no letter that looks like a number, and no U.
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A new reference such as M-7K3QX-9D2FH: 50 random bits, so that nobody comes upon another's. */
export function makeReference(): string {
  const signs = Array.from(randomBytes(10), (byte) => alphabet[byte % 32]).join("");
  return `M-${signs.slice(0, 5)}-${signs.slice(5)}`;
}
