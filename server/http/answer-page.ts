import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { finishDocument } from "@/server/documents/finish-document";
import type { Finished } from "@/server/documents/finished";
import { plainPage } from "@/server/documents/plain-page";
import { askNext } from "@/server/next/ask-next";
import { isBare } from "@/server/next/is-bare";
import { nameNonce } from "@/server/next/name-nonce";
import { documentPolicy, programPolicy, staffPolicy } from "./content-security-policy";
import { enterGate } from "./enter-gate";
import { finishStaff } from "./finish-staff";
import { type Arrival, questionHeaders } from "./question-headers";
import type { Address } from "./read-address";
import type { Site } from "./site";
import { takeBody } from "./take-body";

/** Asks Next for the page when its turn has come, and finishes it as the kind of its address wants. */
export async function answerPage(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  address: Address,
  arrival: Arrival,
): Promise<Finished> {
  const body = await takeBody(request, address);
  if (typeof body === "number") return plainPage(body, address.language);
  const method = request.method === "HEAD" ? "GET" : (request.method ?? "GET");
  const headers = questionHeaders(request.headers, address, arrival, method);
  if (address.kind === "staff") {
    const policy = staffPolicy(randomBytes(16).toString("base64"), site.development);
    nameNonce(headers, policy);
    response.setHeader("content-security-policy", policy);
    // An open page has nothing that another window could learn, and a browser would start anew for it.
    response.setHeader("cross-origin-opener-policy", "same-origin");
    response.setHeader("x-robots-tag", "noindex, nofollow");
  }
  if (address.kind === "api") response.setHeader("content-security-policy", programPolicy);
  headers["x-asked-method"] = method;
  const leave = await enterGate(site, request, response, arrival);
  const question = { method, url: address.url, headers, body };
  const answer = await askNext(site.next, question).finally(leave);
  if (site.development && answer.status === 500) {
    // The developer reads the fault on the page, which draws itself with inline parts.
    response.removeHeader("content-security-policy");
    return finishStaff(answer);
  }
  if (isBare(answer)) return plainPage(answer.status, address.language);
  if (address.kind !== "open" && !answer.isOurs) return finishStaff(answer);
  response.setHeader("content-security-policy", documentPolicy);
  const finished = finishDocument(answer);
  // What was typed is for the one who typed it.
  if (method === "POST") finished.headers["cache-control"] = "no-store";
  return finished;
}
