import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Arrival } from "./question-headers";
import type { Site } from "./site";

const hostname = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/**
 * Notes how a request came. The host is the one of PUBLIC_URL where it is set, whatever the visitor says.
 * @returns null when the request names no host that could be one
 */
export function arrive(request: IncomingMessage, site: Site): Arrival | null {
  const host = site.publicUrl?.host ?? request.headers.host ?? "";
  if (!hostname.test(host)) return null;
  return {
    requestId: randomUUID(),
    from: request.socket.remoteAddress ?? "",
    host,
    protocol: site.publicUrl?.protocol === "https:" ? "https" : "http",
  };
}
