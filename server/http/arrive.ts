import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { isOwnFetch } from "@/server/next/own-fetch";
import type { Arrival } from "./question-headers";
import { readerAddress } from "./reader-address";
import type { Site } from "./site";

const hostname = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/**
 * Notes how a request came, and from where: a peer that is no proxy of ours speaks for nobody else. The host is the one of PUBLIC_URL where it is set, whatever the visitor says.
 * @returns null when the request names no host that could be one
 */
export function arrive(request: IncomingMessage, site: Site): Arrival | null {
  const host = site.publicUrl?.host ?? request.headers.host ?? "";
  if (!hostname.test(host)) return null;
  const peer = request.socket.remoteAddress ?? "";
  const forwarded = String(request.headers["x-forwarded-for"] ?? "");
  const from = isOwnFetch(request.headers)
    ? forwarded
    : readerAddress(peer, forwarded, site.trustedProxies);
  return {
    requestId: randomUUID(),
    from,
    host,
    protocol: site.publicUrl?.protocol === "https:" ? "https" : "http",
    aside: {},
  };
}
