import type { IncomingMessage, ServerResponse } from "node:http";
import { networkOf } from "@/lib/access/network-of";
import { isOwnFetch } from "@/server/next/own-fetch";
import type { Arrival } from "./question-headers";
import type { Leave } from "./render-gate";
import type { Site } from "./site";

const free: Leave = () => {};

/**
 * Waits for this reader's turn to be answered by Next. Whoever asks whether the site is well does not wait.
 * @throws Busy
 */
export async function enterGate(
  { gate }: Site,
  request: IncomingMessage,
  response: ServerResponse,
  arrival: Arrival,
): Promise<Leave> {
  const waits = request.url !== "/readyz" && !isOwnFetch(request.headers);
  return waits ? gate.enter(networkOf(arrival.from) ?? "", response) : free;
}
