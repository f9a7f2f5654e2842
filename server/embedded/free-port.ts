import { createServer } from "node:net";

function listenOn(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") throw new Error("A port was expected.");
      server.close(() => resolve(address.port));
    });
  });
}

/**
 * Asks the system for a port on the loopback address that nobody listens on now.
 * @param wanted taken when it is free
 */
export function freePort(wanted?: number): Promise<number> {
  return wanted === undefined ? listenOn(0) : listenOn(wanted).catch(() => listenOn(0));
}
