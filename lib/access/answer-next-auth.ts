import NextAuth from "next-auth";
import { authOptions } from "./auth-options";

/** next-auth's own addresses below /api/auth. */
export const answerNextAuth = NextAuth(authOptions()) as (
  request: Request,
  context: { params: Promise<{ nextauth: string[] }> },
) => Promise<Response>;
