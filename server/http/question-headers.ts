import type { IncomingHttpHeaders } from "node:http";
import { isFromOurPage } from "@/lib/forms/is-from-our-page";
import type { Address } from "./read-address";

// Whoever sends these from outside wants to be taken for a proxy or for the framework itself.
const internal =
  /^(?:x-forwarded-|forwarded$|x-real-ip$|x-middleware-|x-nextjs-|x-next-|x-invoke-|x-matched-path$|x-action-forwarded$|x-request-id$|content-security-policy|connection$|keep-alive$|transfer-encoding$|upgrade$|expect$|accept-encoding$)/;

/** What the server itself knows about a request. */
export type Arrival = {
  requestId: string;
  /** Address of the peer. */
  from: string;
  /** Host that readers use, with its port. */
  host: string;
  protocol: "http" | "https";
};

function ofTheServer({ requestId, from, host, protocol }: Arrival): IncomingHttpHeaders {
  return {
    host,
    "x-forwarded-host": host,
    "x-forwarded-proto": protocol,
    "x-forwarded-for": from,
    "x-request-id": requestId,
  };
}

/**
 * Chooses the headers that Next may see. An open page sees nothing of its reader, so it is the same for all;
 * only `/` may know the reader's languages. The others see what was sent, less what only the server may say.
 */
export function questionHeaders(
  sent: IncomingHttpHeaders,
  address: Address,
  arrival: Arrival,
): IncomingHttpHeaders {
  if (address.kind === "open") {
    const language = address.path === "/" ? sent["accept-language"] : undefined;
    return { ...ofTheServer(arrival), ...(language ? { "accept-language": language } : {}) };
  }
  const passed = Object.entries(sent).filter(([name]) => !internal.test(name));
  const headers: IncomingHttpHeaders = { ...Object.fromEntries(passed), ...ofTheServer(arrival) };
  // Next answers a foreign Origin with a fault of its own; without one the form refuses it properly.
  if (sent.origin && !isFromOurPage(new Headers({ origin: sent.origin, host: arrival.host })))
    delete headers.origin;
  // Programs come with a key of their own; a browser's session counts in the sign-in's addresses alone.
  if (address.kind === "api" && !address.path.startsWith("/api/auth/")) delete headers.cookie;
  return headers;
}
