import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { noteFault } from "@/lib/forms/aside";
import { sessionCookie, sessionCookieName } from "./session-cookie";
import { sessionSeconds } from "./sessions";

type Credentials = { address: string; password: string };

/**
 * next-auth with as little in it as will do: its signed cookie carries a random sid and nothing
 * else, and what the sid means stands in the table of sessions (decision 0002).
 * @param enter opens a session for whoever these words belong to, and gives its sid; null for nobody
 */
export function authOptions(
  enter: (given: Credentials) => Promise<string | null>,
): NextAuthOptions {
  return {
    session: { strategy: "jwt", maxAge: sessionSeconds },
    cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookie() } },
    providers: [
      CredentialsProvider({
        credentials: { address: {}, password: { type: "password" } },
        async authorize(given) {
          const sid = given ? await enter(given) : null;
          return sid ? { id: sid } : null;
        },
      }),
    ],
    callbacks: { jwt: async ({ user }) => ({ sid: user.id }) },
    logger: {
      error: (code, told) =>
        noteFault(
          Object.assign(
            new Error("next-auth failed", { cause: "error" in told ? told.error : told }),
            { code },
          ),
        ),
      warn: () => {},
      debug: () => {},
    },
  };
}
