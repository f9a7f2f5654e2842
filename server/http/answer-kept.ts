import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { chooseEncoding } from "@/server/documents/choose-encoding";
import type { Encoding, Finished } from "@/server/documents/finished";
import { documentPolicy } from "./content-security-policy";
import { keyOfPage } from "./kept-page";
import { securityHeaders } from "./security-headers";
import type { Site } from "./site";
import { isKnownTag, tagOf } from "@/server/documents/send-finished";

/** What stands before the body, written once: names and values in turn. */
type Head = { tag: string; whole: string[]; unchanged: string[] };

const heads = new WeakMap<Finished, Partial<Record<Encoding, Head>>>();
/** Browsers send a handful of these. */
const encodings = new LRUCache<string, Encoding>({ max: 100 });

function encodingFor(accepted: string, finished: Finished): Encoding {
  const type = String(finished.headers["content-type"]);
  const key = `${finished.bodies.identity.length < 1000} ${type} ${accepted}`;
  const known = encodings.get(key);
  if (known) return known;
  const chosen = chooseEncoding(accepted, type, finished.bodies.identity.length);
  encodings.set(key, chosen);
  return chosen;
}

function headOf(finished: Finished, encoding: Encoding, body: Buffer, overHttps: boolean): Head {
  const known = heads.get(finished) ?? {};
  heads.set(finished, known);
  return (known[encoding] ??= writeHead(finished, encoding, body, overHttps));
}

function writeHead(
  { headers, etag = "" }: Finished,
  encoding: Encoding,
  body: Buffer,
  overHttps: boolean,
): Head {
  const { "content-type": type, ...rest } = headers;
  const { "x-request-id": _, ...always } = securityHeaders("", overHttps);
  const tag = tagOf(etag, encoding);
  const vary = [rest.vary, "Accept-Encoding"].filter(Boolean).join(", ");
  const common = { ...always, "content-security-policy": documentPolicy, ...rest, vary, etag: tag };
  const ofBody = {
    "content-type": type,
    ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
    "content-length": body.length,
  };
  const inTurn = (named: object) =>
    Object.entries(named).flatMap(([name, value]) =>
      value === undefined ? [] : [name, String(value)],
    );
  // Who has the page has the other headers with it.
  const { "cache-control": cacheControl } = rest;
  return {
    tag,
    whole: inTurn({ ...common, ...ofBody }),
    unchanged: inTurn({ "cache-control": cacheControl, vary, etag: tag }),
  };
}

/**
 * Sends a page that is kept, as `answerRequest` would, without doing any of its work again.
 * @returns false when there is none, or the request is not the plain one that a page answers
 */
export function answerKept(
  { pages, publicUrl }: Site,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const { method, url = "", headers } = request;
  if (!pages || (method !== "GET" && method !== "HEAD") || "rsc" in headers) return false;
  if ("content-length" in headers || "transfer-encoding" in headers) return false;
  const finished = pages.find(keyOfPage(publicUrl?.host ?? headers.host ?? "", url));
  if (!finished) return false;
  const encoding = encodingFor(headers["accept-encoding"] ?? "", finished);
  const body = finished.bodies[encoding];
  // Nobody has wanted it packed so yet.
  if (!body) return false;
  const head = headOf(finished, encoding, body, publicUrl?.protocol === "https:");
  const id = ["x-request-id", randomUUID()];
  if (isKnownTag(headers["if-none-match"], head.tag))
    response.writeHead(304, [...head.unchanged, ...id]).end();
  else
    response
      .writeHead(finished.status, [...head.whole, ...id])
      .end(method === "HEAD" ? undefined : body);
  return true;
}
