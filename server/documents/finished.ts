import type { OutgoingHttpHeaders } from "node:http";

/** A way to pack a body, as named in Accept-Encoding. */
export type Encoding = "identity" | "gzip" | "br";

/**
 * An answer ready to be sent to anyone who asks the same: what the page cache keeps (server/page-cache).
 * `bodies` holds the plain bytes, and the packed ones once somebody wanted them.
 */
export type Finished = {
  status: number;
  headers: OutgoingHttpHeaders;
  bodies: { identity: Buffer; gzip?: Buffer; br?: Buffer };
  /** Strong, without quotes; absent where an answer is not for keeping. */
  etag?: string;
};
