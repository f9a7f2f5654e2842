import { once } from "node:events";
import type { Server, ServerResponse } from "node:http";
import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createSiteServer } from "@/server/http/create-site-server";
import { oneAtATime } from "@/server/http/one-at-a-time";

/** What has been asked for, in order, and the answers in hand, which end when the test says so. */
let asked: string[] = [];
let inHand: ServerResponse[] = [];
let server: Server;
let port = 0;

beforeEach(async () => {
  asked = [];
  inHand = [];
  server = createSiteServer().listen(0, "127.0.0.1");
  server.on(
    "request",
    oneAtATime(async (request, response) => {
      asked.push(request.url ?? "");
      inHand.push(response);
      await once(response, "close");
      inHand = inHand.filter((other) => other !== response);
    }),
  );
  await once(server, "listening");
  port = (server.address() as { port: number }).port;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const request = (path: string, connection = "keep-alive") =>
  `GET ${path} HTTP/1.1\r\nhost: a\r\nconnection: ${connection}\r\n\r\n`;
async function open(...paths: string[]): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {});
  await once(socket, "connect");
  socket.write(paths.map((path) => request(path)).join(""));
  return socket;
}
const answered = () => expect.poll(() => asked);

it("answers the requests of one connection one after the other, in their order", async () => {
  const socket = await open("/1", "/2", "/3");
  socket.write(request("/4", "close"));
  const whole = text(socket);
  for (const count of [1, 2, 3, 4]) {
    await answered().toHaveLength(count);
    expect(inHand).toHaveLength(1);
    inHand[0]!.end(`answer ${count};`);
  }
  expect(await whole).toMatch(/answer 1;.*answer 2;.*answer 3;.*answer 4;/s);
  expect(asked).toEqual(["/1", "/2", "/3", "/4"]);
});

it("works on nothing more for a reader who has left", async () => {
  const socket = await open("/1", "/2", "/3");
  await answered().toEqual(["/1"]);
  socket.destroy();
  await expect.poll(() => inHand).toEqual([]);
  await open("/after");
  await answered().toEqual(["/1", "/after"]);
});

it("holds up no other connection", async () => {
  await open("/1", "/2");
  await open("/other");
  await expect.poll(() => [...asked].sort()).toEqual(["/1", "/other"]);
});

it("cuts a connection that lines up more than anybody needs", async () => {
  const socket = await open(...Array.from({ length: 102 }, (_, count) => `/${count}`));
  await once(socket.resume(), "close");
  expect(asked).toEqual(["/0"]);
});
