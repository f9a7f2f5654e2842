import { createServer } from "node:net";

/** Asks the system for a port on the loopback address that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") throw new Error("A port was expected.");
      server.close(() => resolve(address.port));
    });
  });
}
