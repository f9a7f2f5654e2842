import type { Server } from "node:http";
import type { Duplex } from "node:stream";

/**
 * Remembers the sockets that development's pages keep open to reload themselves; Next speaks through them.
 * @returns cuts them; the HTTP server no longer counts them as its own, and would wait for them for ever
 */
export function trackUpgrades(server: Server): () => void {
  const open = new Set<Duplex>();
  server.on("upgrade", (_request, socket: Duplex) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
  return () => open.forEach((socket) => socket.destroy());
}
