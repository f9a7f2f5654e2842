import { createServer, type Server } from "node:http";

/** How long a connection may stay without a request. */
export const keepAliveMs = 15_000;

/** Makes the HTTP server, not yet listening. Slow senders are cut off by its time-outs. */
export function createSiteServer(): Server {
  return createServer({
    // Milliseconds.
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    keepAliveTimeout: keepAliveMs,
    connectionsCheckingInterval: 5_000,
    // Bytes.
    maxHeaderSize: 16_384,
  });
}
