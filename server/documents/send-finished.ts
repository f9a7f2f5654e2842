import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { bodyIn } from "./body-in";
import { chooseEncoding } from "./choose-encoding";
import type { Encoding, Finished } from "./finished";

// Two encodings of one page are different bytes, and a strong tag names bytes.
export function tagOf(etag: string, encoding: Encoding): string {
  return encoding === "identity" ? `"${etag}"` : `"${etag}-${encoding}"`;
}

export function isKnownTag(asked: string | undefined, tag: string): boolean {
  return (asked ?? "")
    .split(",")
    .some((one) => one.trim().replace(/^W\//, "") === tag || one.trim() === "*");
}

/** A day and hour counts where no tag is named (RFC 9110, 13.1.3). */
const isUnmodified = (
  headers: IncomingHttpHeaders,
  { headers: { "last-modified": at } }: Finished,
) =>
  headers["if-none-match"] === undefined &&
  Date.parse(headers["if-modified-since"] ?? "") >= Date.parse(String(at));

/**
 * Sends a finished answer: packed as the reader wishes, or 304 when it has the same bytes already.
 * HEAD gets the headers alone.
 */
export async function sendFinished(
  request: IncomingMessage,
  response: ServerResponse,
  finished: Finished,
): Promise<void> {
  const contentType = String(finished.headers["content-type"] ?? "");
  const accepted = request.headers["accept-encoding"] ?? "";
  const encoding = chooseEncoding(accepted, contentType, finished.bodies.identity.length);
  for (const [name, value] of Object.entries(finished.headers))
    if (value !== undefined) response.setHeader(name, value);
  response.appendHeader("vary", "Accept-Encoding");
  if (finished.etag) {
    const tag = tagOf(finished.etag, encoding);
    response.setHeader("etag", tag);
    if (
      isKnownTag(request.headers["if-none-match"], tag) ||
      isUnmodified(request.headers, finished)
    ) {
      response.removeHeader("content-type");
      response.writeHead(304).end();
      return;
    }
  }
  const body = await bodyIn(finished, encoding);
  if (encoding !== "identity") response.setHeader("content-encoding", encoding);
  response.setHeader("content-length", body.length);
  response.writeHead(finished.status).end(request.method === "HEAD" ? undefined : body);
}
