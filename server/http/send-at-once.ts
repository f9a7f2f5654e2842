import type { IncomingMessage, ServerResponse } from "node:http";

/** Whether an answer may go out as bytes that were written before: no word on the connection, and no other version of HTTP. */
export const takesBytes = ({ httpVersion, headers: { connection, expect } }: IncomingMessage) =>
  httpVersion === "1.1" &&
  expect === undefined &&
  (connection === undefined || connection.toLowerCase() === "keep-alive");

/** The head of an answer as it goes over the wire, to a connection that stays. */
export function headBytes(status: string, headers: object, keepAliveSeconds: number): string {
  const lines = Object.entries({
    ...headers,
    date: new Date().toUTCString(),
    connection: "keep-alive",
    "keep-alive": `timeout=${keepAliveSeconds}`,
  }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return [`HTTP/1.1 ${status}`, ...lines, "", ""].join("\r\n");
}

/**
 * Sends a whole answer, head and body, that was written before.
 * Why: Node looks at each header of each answer anew, writes head and body apart, and so takes three times as long for
 * a page that is kept. It takes what is told here for a head that has been sent; everything after it (the end, the
 * next request of the connection) is Node's own. tests/unit/server/answer-kept.test.ts holds it to the real one.
 */
export function sendAtOnce(response: ServerResponse, answer: Buffer): void {
  Object.assign(response, { _header: "sent below", _headerSent: true });
  response.end(answer);
}
