import type { IncomingMessage, ServerResponse } from "node:http";
import type { Finished } from "@/server/documents/finished";
import { logFault } from "@/server/log-fault";
import { plainPage } from "@/server/documents/plain-page";
import { sendFinished } from "@/server/documents/send-finished";
import { answerFile } from "./answer-file";
import { answerPage } from "./answer-page";
import { arrive } from "./arrive";
import { documentPolicy } from "./content-security-policy";
import { readAddress } from "./read-address";
import { allowed, refuse } from "./refuse";
import { Busy } from "./render-gate";
import { securityHeaders } from "./security-headers";
import type { Site } from "./site";

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
      ? await answerFile(site, request, response, address, address.file, arrival)
      : await answerPage(site, request, response, address, arrival);
    if (!finished) return;
    if (finished.status >= 500)
      logFault({ requestId, method, path, status: finished.status, fault: arrival.aside.fault });
    await send(finished);
  } catch (cause) {
    if (request.destroyed && !request.complete) return;
    if (cause instanceof Busy) return send(plainPage(503, address.language, "busy"));
    logFault({ requestId, method, path, status: 500, fault: arrival.aside.fault ?? cause });
    if (response.headersSent) response.destroy();
    else await send(plainPage(500, address.language));
  }
}

const alive: Finished = {
  status: 200,
  headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  bodies: { identity: Buffer.from("alive\n") },
};
