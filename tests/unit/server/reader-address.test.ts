import { BlockList } from "node:net";
import { expect, it } from "vitest";
import { readerAddress } from "@/server/http/reader-address";

const trusted = new BlockList();
trusted.addAddress("127.0.0.1");
trusted.addSubnet("10.0.0.0", 8);
trusted.addSubnet("fd00::", 8, "ipv6");

it.each([
  ["nothing forwarded", "127.0.0.1", "", "127.0.0.1"],
  ["a proxy of ours", "127.0.0.1", "192.0.2.7", "192.0.2.7"],
  ["a proxy of ours over IPv6", "fd00::1", "2001:db8::7", "2001:db8::7"],
  ["a socket that takes both kinds", "::ffff:127.0.0.1", "192.0.2.7", "192.0.2.7"],
  ["a stranger who says so himself", "192.0.2.1", "192.0.2.7", "192.0.2.1"],
  ["words of a reader before the proxy's own", "127.0.0.1", "1.1.1.1, 192.0.2.7", "192.0.2.7"],
  ["two proxies of ours", "127.0.0.1", "1.1.1.1, 192.0.2.7, 10.1.1.1", "192.0.2.7"],
  ["a reader inside", "127.0.0.1", "10.2.2.2", "10.2.2.2"],
  ["with a port", "127.0.0.1", "192.0.2.7:1234", "192.0.2.7"],
  ["IPv6 with a port", "127.0.0.1", "[2001:db8::7]:1234", "2001:db8::7"],
  ["what is no address", "127.0.0.1", "1.1.1.1, unknown", "127.0.0.1"],
  ["nobody at all", "", "192.0.2.7", ""],
])("%s: %s forwards %s, it is %s", (_, peer, forwarded, address) => {
  expect(readerAddress(peer, forwarded, trusted)).toBe(address);
});

it("believes nobody when nobody is trusted", () => {
  expect(readerAddress("127.0.0.1", "192.0.2.7", new BlockList())).toBe("127.0.0.1");
});
