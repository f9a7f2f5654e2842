import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { finishDocument } from "@/server/documents/finish-document";
import type { Finished } from "@/server/documents/finished";
import { plainPage } from "@/server/documents/plain-page";
import { sendFinished } from "@/server/documents/send-finished";
import { askNext } from "@/server/next/ask-next";
import { isBare } from "@/server/next/is-bare";
import { nameNonce } from "@/server/next/name-nonce";
import { arrive } from "./arrive";
import { documentPolicy, programPolicy, staffPolicy } from "./content-security-policy";
import { finishStaff } from "./finish-staff";
import { logFault } from "./log-fault";
import { passFile } from "./pass-file";
import { type Arrival, questionHeaders } from "./question-headers";
import { type Address, readAddress } from "./read-address";
import { allowed, refuse } from "./refuse";
import { securityHeaders } from "./security-headers";
import type { Site } from "./site";
import { takeBody } from "./take-body";

/** Asks Next for the page, and finishes it as the kind of its address wants. */
async function page(
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
  const answer = await askNext(site.next, { method, url: address.url, headers, body });
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

/** Passes on a file while Next makes it; a page is left to send where there is none. */
async function file(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  address: Address,
  arrival: Arrival,
): Promise<Finished | null> {
  const headers = questionHeaders(request.headers, address, arrival, "GET");
  const status = await passFile(site.next, { url: address.url, headers }, request, response);
  return status === null ? null : plainPage(status < 400 ? 404 : status, address.language);
}

/**
 * Answers one request, whatever it is. Never throws: a fault becomes a plain page and a line in the log.
 */
export async function answerRequest(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const address = readAddress(request.url ?? "");
  const arrival = arrive(request, site);
  const requestId = arrival?.requestId ?? "";
  const overHttps = site.publicUrl?.protocol === "https:";
  for (const [name, value] of Object.entries(securityHeaders(requestId, overHttps)))
    if (value !== undefined) response.setHeader(name, value);
  response.setHeader("content-security-policy", documentPolicy);

  const send = (finished: Finished) => sendFinished(request, response, finished);
  if (typeof address === "number") return send(plainPage(address, "en"));
  if (!arrival) return send(plainPage(400, address.language));
  const { method = "GET" } = request;
  const { path } = address;
  try {
    const refusal = refuse(request, address);
    if (refusal === 405) response.setHeader("allow", allowed(address));
    if (refusal === 413) response.setHeader("connection", "close");
    if (refusal) return await send(plainPage(refusal, address.language));
    if (path === "/livez") return await send(alive);
    if (address.kind === "framework" && site.nextFiles) {
      response.removeHeader("content-security-policy");
      return await site.nextFiles(request, response);
    }
    const stored = (await site.ownFile(path)) ?? (await site.builtFile(path));
    if (stored) return await send(stored);
    if (address.kind === "framework") return await send(plainPage(404, address.language));
    const finished = address.file
      ? await file(site, request, response, { ...address, url: address.file }, arrival)
      : await page(site, request, response, address, arrival);
    if (!finished) return;
    if (finished.status >= 500) logFault({ requestId, method, path, status: finished.status });
    await send(finished);
  } catch (cause) {
    if (request.destroyed && !request.complete) return;
    logFault({ requestId, method, path, status: 500, cause });
    if (response.headersSent) response.destroy();
    else await send(plainPage(500, address.language));
  }
}

const alive: Finished = {
  status: 200,
  headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  bodies: { identity: Buffer.from("alive\n") },
};
