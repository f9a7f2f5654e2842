import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { finishDocument } from "@/server/documents/finish-document";
import type { Finished } from "@/server/documents/finished";
import { plainPage } from "@/server/documents/plain-page";
import { askNext } from "@/server/next/ask-next";
import { judgeAction } from "@/server/next/judge-action";
import { isBare } from "@/server/next/is-bare";
import { nameNonce } from "@/server/next/name-nonce";
import { documentPolicy, programPolicy, staffPolicy } from "./content-security-policy";
import { enterGate } from "./enter-gate";
import { finishStaff } from "./finish-staff";
import { keptPage } from "./kept-page";
import { type Arrival, questionHeaders } from "./question-headers";
import type { Address } from "./read-address";
import type { Site } from "./site";
import { takeBody } from "./take-body";
import { unread } from "./unread";

/** Asks Next for the page when its turn has come, and finishes it as the kind of its address wants. */
export async function answerPage(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  address: Address,
  arrival: Arrival,
): Promise<Finished> {
  const taken = await takeBody(request, address);
  if (typeof taken === "number") return unread(taken, address.language);
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
  const isForm = address.kind === "staff" && method === "POST";
  const refusal = isForm && judgeAction(headers, taken.form, site.knownActions);
  if (refusal) return unread(refusal, address.language);
  const draw = async (url: string) => {
    const leave = await enterGate(site, request, response, arrival);
    const question = { method, url, headers, body: taken.body };
    return askNext(site.next, question, arrival.aside).finally(leave);
  };
  // Where "/" leads depends on the reader.
  if (address.kind === "open" && method === "GET" && address.path !== "/" && site.pages)
    return keptPage(site.pages, response, address, arrival, draw);
  const answer = await draw(address.url);
  if (site.development && answer.status === 500) {
    // The developer reads the fault on the page, which draws itself with inline parts.
    response.removeHeader("content-security-policy");
    return finishStaff(answer);
  }
  if (answer.status === 500 && address.kind === "staff" && !arrival.aside.isHeard)
    return unread(400, address.language);
  if (isBare(answer)) return plainPage(answer.status, address.language);
  if (address.kind !== "open" && !answer.isOurs) return finishStaff(answer);
  response.setHeader("content-security-policy", documentPolicy);
  const finished = finishDocument(answer);
  // What was typed is for the one who typed it.
  if (method === "POST") finished.headers["cache-control"] = "no-store";
  return finished;
}
