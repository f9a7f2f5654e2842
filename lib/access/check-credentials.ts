import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { people } from "@/db/schema";
import { isPassword } from "./password";
import { recordSecurityEvent } from "./record-security-event";
import { delayKey, forgetTries, takeTry } from "./sign-in-delay";
import type { Trail } from "./trail-of";

export type CredentialsAnswer = { kind: "known"; personId: string } | { kind: "wrong" | "delayed" };

/**
 * Looks whether address and password belong together. Known and unknown addresses take the same
 * way and time, and get the same answer; the security log names the person where there is one.
 */
export async function checkCredentials(
  credentials: { address: string; password: string },
  trail: Trail,
): Promise<CredentialsAnswer> {
  const address = credentials.address.trim().toLowerCase();
  const [person] = await db
    .select({
      id: people.id,
      passwordHash: people.passwordHash,
      disabledAt: people.disabledAt,
    })
    .from(people)
    .where(eq(people.address, address));
  const personId = person?.id ?? null;
  const key = delayKey(address, trail.network);
  if (!(await takeTry(key))) {
    await recordSecurityEvent("sign-in.delayed", personId, trail);
    return { kind: "delayed" };
  }
  const passwordHash = person?.disabledAt === null ? person.passwordHash : null;
  if (!(await isPassword(passwordHash, credentials.password)) || !personId) {
    await recordSecurityEvent("sign-in.failed", personId, trail);
    return { kind: "wrong" };
  }
  await forgetTries(key);
  await recordSecurityEvent("sign-in.succeeded", personId, trail);
  return { kind: "known", personId };
}
