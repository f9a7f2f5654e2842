import { cookies, headers } from "next/headers";
import NextAuth from "next-auth";
import type { NextApiRequest, NextApiResponse } from "next";
import { authOptions } from "./auth-options";
import { checkCredentials, type CredentialsAnswer } from "./check-credentials";
import { currentSid } from "./current-actor";
import { sessionCookie, sessionCookieName } from "./session-cookie";
import { endSession, openSession, sessionSeconds } from "./sessions";
import { trailOf } from "./trail-of";

/**
 * Signs in through next-auth, called in this process so that the form also works without
 * JavaScript, and sets its cookie on the answer. The session that the browser had before ends.
 * @throws the database's fault when it is away; any that leaves a right password without a session
 */
export async function signIn(credentials: {
  address: string;
  password: string;
}): Promise<CredentialsAnswer["kind"]> {
  const asked = await headers();
  const before = await currentSid();
  let answer = { kind: "wrong" } as CredentialsAnswer;
  let fault: unknown;
  const options = authOptions(async (given) => {
    try {
      answer = await checkCredentials(given, trailOf(asked));
      const sid = answer.kind === "known" ? await openSession(answer.personId) : null;
      if (!sid && answer.kind === "known") answer = { kind: "wrong" };
      return sid;
    } catch (thrown) {
      fault = thrown;
      return null;
    }
  });

  const csrf = await askNextAuth(options, ["csrf"], asked, {});
  const csrfCookie = csrf.cookies.find(({ name }) => name.includes("csrf-token"));
  const callback = await askNextAuth(
    options,
    ["callback", "credentials"],
    asked,
    { ...credentials, csrfToken: csrfCookie?.value.split("|")[0] ?? "" },
    csrfCookie,
  );
  if (fault) throw fault;

  const session = callback.cookies.find(({ name }) => name === sessionCookieName());
  if (!session && answer.kind === "known")
    throw new Error("next-auth set no cookie for a session that was opened.");
  if (session) {
    if (before) await endSession(before);
    (await cookies()).set({ ...session, ...sessionCookie(), maxAge: sessionSeconds });
  }
  return answer.kind;
}

type Cookie = { name: string; value: string };

/** One question to next-auth's handler, in the form it takes from a plain Node server. */
async function askNextAuth(
  options: ReturnType<typeof authOptions>,
  nextauth: string[],
  asked: Headers,
  body: Record<string, string>,
  cookie?: Cookie,
): Promise<{ cookies: Cookie[] }> {
  const set: string[] = [];
  const response = {
    status: () => response,
    getHeader: () => set,
    setHeader(name: string, value: string | string[]) {
      if (name.toLowerCase() === "set-cookie") set.splice(0, set.length, ...[value].flat());
      return response;
    },
    send: () => response,
    json: () => response,
    end: () => response,
  };
  await NextAuth(
    {
      query: { nextauth },
      body,
      cookies: cookie ? { [cookie.name]: cookie.value } : {},
      headers: Object.fromEntries(asked),
      method: nextauth[0] === "callback" ? "POST" : "GET",
    } as unknown as NextApiRequest,
    response as unknown as NextApiResponse,
    options,
  );
  return {
    cookies: set.map((line) => {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      return { name: pair.slice(0, at), value: decodeURIComponent(pair.slice(at + 1)) };
    }),
  };
}
