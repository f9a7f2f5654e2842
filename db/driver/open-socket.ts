import { connect, type Socket } from "node:net";

/** What postgres.js has made of the address. */
type Address = { host: string[]; port: number[]; path?: string | false };

/**
 * Where a connection is taken and closed without a word, as by a balancer with nothing behind it, postgres.js 3.4.9 connects
 * again and again without a pause, and whoever asked waits for ever (upstream issue 1193). So silence is told as a fault.
 */
export function openSocket({ host: [host = ""], port: [port = 0], path }: Address): Socket {
  const socket = path ? connect(path) : connect(port, host);
  // The driver names the server by these in its faults, and to TLS.
  Object.assign(socket, { host, port });
  socket.once("end", () => {
    if (socket.bytesRead > 0) return;
    const fault = new Error("The database closed the connection without a word.");
    socket.destroy(Object.assign(fault, { code: "ECONNRESET", errno: "ECONNRESET" }));
  });
  return socket;
}
