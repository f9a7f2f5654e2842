import { and, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { people } from "@/db/schema";
import { isPassword } from "./password";
import { recordSecurityEvent } from "./record-security-event";
import { delayKey, forgetTries, takeTry } from "./sign-in-delay";

export type CredentialsAnswer = { kind: "known"; personId: string } | { kind: "wrong" | "delayed" };

/**
 * Looks whether address and password belong together. Known and unknown addresses take the same
 * way and time, and get the same answer.
 * @param network address the request came from
 */
export async function checkCredentials(
  credentials: { address: string; password: string },
  network: string,
): Promise<CredentialsAnswer> {
  const address = credentials.address.trim().toLowerCase();
  const key = delayKey(address, network);
  if (!(await takeTry(key))) {
    await recordSecurityEvent("sign-in.delayed", null);
    return { kind: "delayed" };
  }
  const [person] = await db
    .select({ id: people.id, passwordHash: people.passwordHash })
    .from(people)
    .where(and(eq(people.address, address), isNull(people.disabledAt)));
  if (!(await isPassword(person?.passwordHash ?? null, credentials.password)) || !person) {
    await recordSecurityEvent("sign-in.failed", person?.id ?? null);
    return { kind: "wrong" };
  }
  await forgetTries(key);
  await recordSecurityEvent("sign-in.succeeded", person.id);
  return { kind: "known", personId: person.id };
}
