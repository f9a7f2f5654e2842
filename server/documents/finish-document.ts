import { createHash } from "node:crypto";
import { renderToStaticMarkup } from "react-dom/server";
import type { Finished } from "./finished";
import type { NextAnswer } from "@/server/http/next-answer";

/** The framework adds headers for its own browser code; an open answer needs these. */
export const keptHeaders = [
  "content-type",
  "content-disposition",
  "content-language",
  "location",
  "retry-after",
  "x-robots-tag",
];

/**
 * Makes an open answer of Next ready to send: its page drawn, named headers only, no cookie, an ETag.
 * A store of finished pages goes in front of this function: what it returns depends on the address alone.
 * @throws Error when a part of the page waits for something: it cannot be drawn at once
 */
export function finishDocument(answer: NextAnswer): Finished {
  const body =
    answer.document === undefined
      ? answer.body
      : Buffer.from(`<!DOCTYPE html>${renderToStaticMarkup(answer.document)}`);
  const headers = Object.fromEntries(
    keptHeaders.flatMap((name) => (name in answer.headers ? [[name, answer.headers[name]]] : [])),
  );
  if (/accept-language/i.test(answer.headers.vary ?? "")) headers.vary = "Accept-Language";
  const finished: Finished = {
    status: answer.status,
    headers: { ...headers, "cache-control": answer.status < 500 ? "no-cache" : "no-store" },
    bodies: { identity: body },
  };
  if (answer.status === 200) finished.etag = createHash("sha256").update(body).digest("base64url");
  return finished;
}
