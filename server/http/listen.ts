import { once } from "node:events";
import type { Server } from "node:http";

const listenFaults: Record<string, string> = {
  EADDRINUSE: "is taken by another program: stop it, or set PORT to another number",
  EACCES: "may not be used by this account: set PORT to a number above 1023",
  EADDRNOTAVAIL: "cannot be listened on: HOST is no address of this machine",
  ENOTFOUND: "cannot be listened on: HOST is no address of this machine",
};

/**
 * Starts listening.
 * @returns the port, which the system chose when 0 was asked for
 * @throws Error with one line that names PORT or HOST
 */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    const reason = listenFaults[code] ?? "cannot be listened on";
    throw new Error(`PORT ${port} on ${host} ${reason}.`, { cause });
  }
  const address = server.address();
  return typeof address === "object" && address ? address.port : port;
}
