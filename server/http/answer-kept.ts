import { STATUS_CODES, type IncomingMessage, type ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { chooseEncoding } from "@/server/documents/choose-encoding";
import type { Encoding, Finished } from "@/server/documents/finished";
import { isKnownTag, tagOf } from "@/server/documents/send-finished";
import { documentPolicy } from "./content-security-policy";
import { keepAliveMs } from "./create-site-server";
import { keyOfPage } from "./kept-page";
import { securityHeaders } from "./security-headers";
import { headBytes, sendAtOnce, takesBytes } from "./send-at-once";
import type { Site } from "./site";

/** Answers as they go over the wire; `second` is that of their date. */
type Written = { second: number; tag: string; whole: Buffer; unchanged: Buffer };

const written = new WeakMap<Finished, Partial<Record<Encoding, Written>>>();
/** Browsers send a handful of these. */
const encodings = new LRUCache<string, Encoding>({ max: 100 });

function encodingFor(accepted: string, finished: Finished): Encoding {
  const type = String(finished.headers["content-type"]);
  const size = finished.bodies.identity.length;
  const key = `${size < 1000} ${type} ${accepted}`;
  const known = encodings.get(key);
  if (known) return known;
  const chosen = chooseEncoding(accepted, type, size);
  encodings.set(key, chosen);
  return chosen;
}

function writtenNow(finished: Finished, encoding: Encoding, overHttps: boolean): Written | null {
  const second = Math.floor(Date.now() / 1000);
  const known = written.get(finished) ?? {};
  const last = known[encoding];
  if (last?.second === second) return last;
  const body = finished.bodies[encoding];
  // Nobody has wanted it packed so yet.
  if (!body) return null;
  const { "x-request-id": _, ...always } = securityHeaders("", overHttps);
  const { "content-type": type, ...rest } = finished.headers;
  const tag = tagOf(finished.etag ?? "", encoding);
  const vary = [rest.vary, "Accept-Encoding"].filter(Boolean).join(", ");
  const whole = {
    ...{ ...always, "content-security-policy": documentPolicy, ...rest, vary, etag: tag },
    "content-type": type,
    "content-encoding": encoding === "identity" ? undefined : encoding,
    "content-length": body.length,
  };
  // Who has the page has the other headers with it.
  const unchanged = { "cache-control": rest["cache-control"], vary, etag: tag };
  const head = (status: number, headers: object) =>
    Buffer.from(headBytes(`${status} ${STATUS_CODES[status]}`, headers, keepAliveMs / 1000));
  const now = {
    second,
    tag,
    whole: Buffer.concat([head(finished.status, whole), body]),
    unchanged: head(304, unchanged),
  };
  written.set(finished, { ...known, [encoding]: now });
  return now;
}

/**
 * Sends a page that is kept, as `answerRequest` would, without doing any of its work again. It has no request id: nothing
 * of it can stand in the log.
 * @returns false when there is none, or the request is not the plain one that a page answers
 */
export function answerKept(
  { pages, publicUrl }: Site,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const { method, url = "", headers } = request;
  if (!pages || method !== "GET" || !takesBytes(request) || "rsc" in headers) return false;
  if ("content-length" in headers || "transfer-encoding" in headers) return false;
  const finished = pages.find(keyOfPage(publicUrl?.host ?? headers.host ?? "", url));
  if (!finished) return false;
  const encoding = encodingFor(headers["accept-encoding"] ?? "", finished);
  const now = writtenNow(finished, encoding, publicUrl?.protocol === "https:");
  if (!now) return false;
  const isKnown = isKnownTag(headers["if-none-match"], now.tag);
  sendAtOnce(response, isKnown ? now.unchanged : now.whole);
  return true;
}
