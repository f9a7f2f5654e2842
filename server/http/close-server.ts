import type { Server } from "node:http";

/**
 * Takes no new request, lets those in flight finish, and cuts what is left after `patience` milliseconds.
 */
export function closeServer(server: Server, patience = 10_000): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
    // A connection kept alive becomes idle after the answer in flight; it is not kept any longer.
    server.keepAliveTimeout = 1;
  });
}
