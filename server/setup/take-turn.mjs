import { mkdirSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { once } from "node:events";

// A relative path stays short enough for a socket, however deep the checkout lies.
const address = process.platform === "win32" ? "\\\\.\\pipe\\tracker-start" : ".data/start.sock";

/** @returns {Promise<boolean>} whether a living process has the turn now */
export async function isTaken() {
  const socket = connect(address);
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function listen() {
  const server = createServer((socket) => socket.destroy()).unref();
  server.listen(address);
  await once(server, "listening");
  return () => void server.close();
}

/**
 * Makes this process the only one that builds and serves from this checkout.
 * The turn ends with the process, also when it is killed: nobody answers on a socket left behind.
 * @returns {Promise<(() => void) | null>} gives the turn back; null when another process has it
 */
export async function takeTurn() {
  mkdirSync(".data", { recursive: true, mode: 0o711 });
  try {
    return await listen();
  } catch {
    if (await isTaken()) return null;
    rmSync(address, { force: true });
    return listen();
  }
}
