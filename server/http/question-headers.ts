import type { IncomingHttpHeaders } from "node:http";
import type { Aside } from "@/lib/forms/aside";
import { isFromOurPage } from "@/lib/forms/is-from-our-page";
import { frameworkHeaders } from "@/server/next/framework-headers";
import { ownCookie } from "./own-cookie";
import type { Address } from "./read-address";

/** What the server itself knows about a request. */
export type Arrival = {
  requestId: string;
  /** Address of the reader, as far as we know it. */
  from: string;
  /** Host that readers use, with its port. */
  host: string;
  protocol: "http" | "https";
  /** What its page tells beside the answer. */
  aside: Aside;
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

/** The version of a file that a reader has: no file depends on it, but whether it is made again. */
const ofAFile = ["if-none-match", "if-modified-since"];
const ofAForm = ["content-type", "origin", "sec-fetch-site"];
const ofAProgram = [...ofAForm, "accept", "accept-language", "authorization", "user-agent"];

function pick(sent: IncomingHttpHeaders, names: readonly string[]): IncomingHttpHeaders {
  return Object.fromEntries(
    names.flatMap((name) => (sent[name] === undefined ? [] : [[name, sent[name]]])),
  );
}

/**
 * Chooses the headers that Next may see: those that are named here, and what the server itself knows. An open
 * page sees nothing of its reader, so it is the same for all; only `/` may know the reader's languages, only a
 * posted form where it was sent from, and only a file which version of it the reader has.
 */
export function questionHeaders(
  sent: IncomingHttpHeaders,
  address: Address,
  arrival: Arrival,
  method: string,
): IncomingHttpHeaders {
  const ours = ofTheServer(arrival);
  if (address.kind === "open") {
    const isForm = address.takesOpenForm && method === "POST";
    const named = isForm ? ofAForm : address.path === "/" ? ["accept-language"] : [];
    return { ...pick(sent, address.file ? ofAFile : named), ...ours };
  }
  // What programs ask of `/api`, where nothing answers yet, never comes with a browser's session.
  const named =
    address.kind === "staff" ? [...ofAProgram, "cookie", ...frameworkHeaders] : ofAProgram;
  // Next copies cookies in a time that grows with the square of their number.
  const seen = { ...sent, cookie: ownCookie(sent.cookie) };
  const headers = { ...pick(seen, named), ...ours };
  // Next answers a foreign Origin with a fault of its own; without one the form refuses it properly.
  if (sent.origin && !isFromOurPage(new Headers({ origin: sent.origin, host: arrival.host })))
    delete headers.origin;
  return headers;
}
