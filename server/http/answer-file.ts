import type { IncomingMessage, ServerResponse } from "node:http";
import { withAside } from "@/lib/forms/aside";
import type { Finished } from "@/server/documents/finished";
import { plainPage } from "@/server/documents/plain-page";
import { enterGate } from "./enter-gate";
import { passFile } from "./pass-file";
import { type Arrival, questionHeaders } from "./question-headers";
import type { Address } from "./read-address";
import type { Site } from "./site";

/**
 * Passes on a file while Next makes it, when its turn has come; a page is left to send where there is none.
 * @param url what Next is asked for
 */
export async function answerFile(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  address: Address,
  url: string,
  arrival: Arrival,
): Promise<Finished | null> {
  const headers = questionHeaders(request.headers, address, arrival, "GET");
  const question = { url, headers };
  const leave = await enterGate(site, request, response, arrival);
  // Once it has begun, the reader sets the pace; a slow one keeps no place from others.
  const making = () => passFile(site.next, question, request, response, leave);
  const status = await withAside(arrival.aside, making).finally(leave);
  return status === null ? null : plainPage(status < 400 ? 404 : status, address.language);
}
