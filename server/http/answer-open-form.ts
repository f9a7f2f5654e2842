import type { IncomingMessage } from "node:http";
import { isFromOurPage } from "@/lib/forms/is-from-our-page";
import { finishDocument } from "@/server/documents/finish-document";
import type { Finished } from "@/server/documents/finished";
import { plainPage } from "@/server/documents/plain-page";
import { askNext } from "./ask-next";
import { isBare } from "./is-bare";
import { type Arrival, questionHeaders } from "./question-headers";
import type { Address } from "./read-address";
import { readBody } from "./read-body";
import type { Site } from "./site";

/** Bytes of the largest form that an open page takes: its fields, full, in Cyrillic. */
const largestForm = 20_000;

/**
 * Answers a form that somebody without an account sends to an open page. The page is asked for as by a
 * reader, without a cookie in or out, and stays a document; the form stands beside the request.
 */
export async function answerOpenForm(
  site: Site,
  request: IncomingMessage,
  address: Address,
  arrival: Arrival,
): Promise<Finished> {
  const { headers } = request;
  if (!/^application\/x-www-form-urlencoded\b/i.test(headers["content-type"] ?? ""))
    return plainPage(400, address.language);
  const body = await readBody(request, largestForm);
  if (body === null) return plainPage(413, address.language);
  const said = new Headers({ host: arrival.host });
  for (const name of ["origin", "sec-fetch-site"] as const) {
    const value = headers[name];
    if (typeof value === "string") said.set(name, value);
  }
  const answer = await askNext(site.next, {
    method: "GET",
    url: address.url,
    headers: questionHeaders(headers, address, arrival),
    sent: {
      fields: new URLSearchParams(body.toString("utf8")),
      isFromOurPage: isFromOurPage(said),
      address: arrival.from,
    },
  });
  if (isBare(answer)) return plainPage(answer.status, address.language);
  const finished = finishDocument(answer);
  // What was typed is for the one who typed it.
  return { ...finished, headers: { ...finished.headers, "cache-control": "no-store" } };
}
