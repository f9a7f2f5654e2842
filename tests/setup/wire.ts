import { once } from "node:events";
import { createConnection, createServer, type AddressInfo, type Socket } from "node:net";

/** A way to a database that can be cut. `url` leads through it. */
export type Wire = {
  url: string;
  /** Resets every connection, as a network or a failover does. */
  reset: () => void;
  /** Takes no connection any more, or takes them again. */
  setOpen: (isOpen: boolean) => Promise<void>;
  close: () => void;
};

/** Lays a wire to the database of `url`. */
export async function layWire(url: string): Promise<Wire> {
  const there = new URL(url);
  const open = new Set<Socket>();
  const server = createServer((incoming) => {
    const outgoing = createConnection(Number(there.port), there.hostname);
    open.add(incoming);
    for (const [one, other] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      one.on("error", () => one.destroy());
      one.on("close", () => other.destroy());
    }
    incoming.on("close", () => open.delete(incoming));
    incoming.pipe(outgoing).pipe(incoming);
  });
  const listen = async (port: number) => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  const cut = () => open.forEach((socket) => socket.destroy());
  return {
    url: Object.assign(new URL(url), { port: String(port) }).toString(),
    reset: () => open.forEach((socket) => socket.resetAndDestroy()),
    setOpen: async (isOpen) => {
      if (isOpen) return void (await listen(port));
      server.close();
      cut();
      await once(server, "close");
    },
    close: () => {
      server.close();
      cut();
    },
  };
}
