import { createServer, type Server } from "node:http";
import { answerRequest } from "./answer-request";
import type { Site } from "./site";

/** Makes the HTTP server of a site, not yet listening. Slow senders are cut off by its time-outs. */
export function createSiteServer(site: Site): Server {
  const server = createServer(
    {
      // Milliseconds.
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 15_000,
      connectionsCheckingInterval: 5_000,
      maxHeaderSize: 16_384,
    },
    (request, response) => void answerRequest(site, request, response),
  );
  return server;
}
