import { networkOf } from "./network-of";

/** What an inquiry follows: where a request came from, and its name in the log. Both null where there is no request. */
export type Trail = {
  /** An IPv4 address, or the /64 of an IPv6 one. */
  network: string | null;
  requestId: string | null;
};

/** The trail of a request. Both headers are written by server/ over whatever the visitor sent. */
export const trailOf = (headers: Pick<Headers, "get">): Trail => ({
  network: networkOf(headers.get("x-forwarded-for") ?? ""),
  requestId: headers.get("x-request-id"),
});
