import { once } from "node:events";
import { get, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";

export const gzip = { "accept-encoding": "gzip" };

/** An answer as it goes over the wire: the body is packed when its headers say so. */
export type Answer = { headers: IncomingHttpHeaders; body: Buffer };

/**
 * Asks on a connection that is kept, as a browser does, and takes the answer as it comes.
 * @throws Error when the answer is anything but 200
 */
export async function ask(url: string, more: { host?: string } = {}): Promise<Answer> {
  const headers = { ...gzip, ...more };
  const [response] = (await once(get(url, { headers }), "response")) as [IncomingMessage];
  const body = await buffer(response);
  if (response.statusCode !== 200) throw new Error(`${url} answered ${response.statusCode}.`);
  return { headers: response.headers, body };
}

/** The status of an answer; its body is let go. */
export async function statusOf(url: string, headers: Record<string, string>): Promise<number> {
  const [response] = (await once(get(url, { headers }), "response")) as [IncomingMessage];
  response.resume();
  return response.statusCode ?? 0;
}

let asked = 0;
/** Asks for what nobody has asked for: pages are kept for each host apart (server/http/kept-page.ts). */
export const askAnew = (url: string): Promise<Answer> =>
  ask(url, { host: `reader-${(asked += 1)}.localhost` });

/** The body of an answer as it was before it was packed. */
export const unpacked = ({ headers, body }: Answer): Buffer =>
  headers["content-encoding"] === "gzip" ? gunzipSync(body) : body;
