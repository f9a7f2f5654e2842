import { createServer, type Server } from "node:http";

/** Makes the HTTP server, not yet listening. Slow senders are cut off by its time-outs. */
export function createSiteServer(): Server {
  return createServer({
    // Milliseconds.
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 15_000,
    connectionsCheckingInterval: 5_000,
    // Bytes.
    maxHeaderSize: 16_384,
  });
}
