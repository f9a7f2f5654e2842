import { cookies, headers } from "next/headers";
import { currentSid } from "./current-actor";
import { recordSecurityEvent } from "./record-security-event";
import { sessionCookie, sessionCookieName } from "./session-cookie";
import { endSession, findActor } from "./sessions";
import { trailOf } from "./trail-of";

/** Ends the session behind the request and takes its cookie away. */
export async function signOut(): Promise<void> {
  const sid = await currentSid();
  if (sid) {
    const actor = await findActor(sid);
    await endSession(sid);
    await recordSecurityEvent("sign-out.done", actor?.personId ?? null, trailOf(await headers()));
  }
  // A cookie with the prefix __Host- goes only with all of its attributes.
  (await cookies()).set(sessionCookieName(), "", { ...sessionCookie(), maxAge: 0 });
}
