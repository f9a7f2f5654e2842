import type { Finished } from "@/server/documents/finished";
import type { NextAnswer } from "@/server/next/next-answer";

/** Makes an answer for the signed-in, or for a program, ready to send; nobody on the way may keep it. */
export function finishStaff(answer: NextAnswer): Finished {
  const { "transfer-encoding": _chunked, "content-length": _length, ...headers } = answer.headers;
  return {
    status: answer.status,
    headers: { "cache-control": "private, no-store", ...headers },
    bodies: { identity: answer.body },
  };
}
