import { createHash } from "node:crypto";
import type { NextAnswer } from "@/server/next/next-answer";
import type { Finished } from "./finished";

/** The framework adds headers for its own browser code; an open answer needs these. */
export const keptHeaders = [
  "content-type",
  "content-disposition",
  "content-language",
  "last-modified",
  "location",
  "retry-after",
  "x-robots-tag",
];

/**
 * Makes an open answer of Next ready to send: named headers only, no cookie, an ETag.
 * What it returns of a page that is for keeping depends on the address alone: the page cache stands in front of it.
 */
export function finishDocument({
  status,
  headers: given,
  body,
}: Pick<NextAnswer, "status" | "headers" | "body">): Finished {
  const headers = Object.fromEntries(
    keptHeaders.flatMap((name) => (name in given ? [[name, given[name]]] : [])),
  );
  if (/accept-language/i.test(given.vary ?? "")) headers.vary = "Accept-Language";
  const finished: Finished = {
    status,
    headers: { ...headers, "cache-control": status < 500 ? "no-cache" : "no-store" },
    bodies: { identity: body },
  };
  if (status === 200) finished.etag = createHash("sha256").update(body).digest("base64url");
  return finished;
}
