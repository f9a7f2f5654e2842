import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import type { Actor } from "./permissions";
import { sessionCookieName } from "./session-cookie";
import { findActor } from "./sessions";

/** The sid in the request's cookie, when the cookie is one that we signed. */
export async function currentSid(): Promise<string | null> {
  const cookie = (await cookies()).get(sessionCookieName())?.value;
  const secret = process.env.AUTH_SECRET;
  if (!cookie || !secret) return null;
  const token = await decode({ token: cookie, secret }).catch(() => null);
  return typeof token?.sid === "string" ? token.sid : null;
}

/** Who is asking; the session's row is read once for each request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const sid = await currentSid();
  return sid ? findActor(sid) : null;
});
