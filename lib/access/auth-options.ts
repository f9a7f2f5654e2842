import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { checkCredentials } from "./check-credentials";
import { sessionCookie, sessionCookieName } from "./session-cookie";
import { endSession, openSession, sessionSeconds } from "./sessions";

type Verify = (
  credentials: { address: string; password: string },
  network: string,
) => Promise<string | null>;

const verifyCredentials: Verify = async (credentials, network) => {
  const answer = await checkCredentials(credentials, network);
  return answer.kind === "known" ? answer.personId : null;
};

/**
 * next-auth with as little in it as will do: its signed cookie carries a random sid and nothing
 * else, and what the sid means stands in the table of sessions (decision 0002).
 */
export function authOptions(verify: Verify = verifyCredentials): NextAuthOptions {
  return {
    session: { strategy: "jwt", maxAge: sessionSeconds },
    cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookie() } },
    pages: { signIn: "/en/sign-in", signOut: "/en/sign-in", error: "/en/sign-in" },
    providers: [
      CredentialsProvider({
        credentials: { address: {}, password: { type: "password" } },
        // A thrown message would land in an address; a fault is a null like any other refusal.
        async authorize(credentials, request) {
          if (!credentials) return null;
          // Written by server/ over whatever the visitor sent.
          const network = String(request.headers?.["x-forwarded-for"] ?? "");
          const personId = await verify(credentials, network).catch((fault: unknown) => {
            console.error(fault);
            return null;
          });
          return personId ? { id: personId } : null;
        },
      }),
    ],
    callbacks: {
      jwt: async ({ token, user }) =>
        user ? { sid: await openSession(user.id) } : { sid: token.sid },
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      async signOut({ token }) {
        if (typeof token.sid === "string") await endSession(token.sid);
      },
    },
    logger: { error: (code) => console.error(code), warn: () => {}, debug: () => {} },
  };
}
