import { expect, test } from "vitest";
import { networkOf } from "@/lib/access/network-of";
import { trailOf } from "@/lib/access/trail-of";

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3::1", "2001:db8:1:2::/64"],
  ["2001:DB8:1:2:9::4", "2001:db8:1:2::/64"],
  ["2001:0db8:0001:0002::", "2001:db8:1:2::/64"],
  ["2a02:6b8::1", "2a02:6b8:0:0::/64"],
  ["2a02:6b8:0:0:9::2", "2a02:6b8:0:0::/64"],
  ["64:ff9b::192.0.2.7", "64:ff9b:0:0::/64"],
  ["1:2:3:4:5:6:192.0.2.7", "1:2:3:4::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["", null],
  ["192.0.2.700", null],
  ["unknown", null],
  ["192.0.2.7, 10.0.0.1", null],
])("%s is of the network %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test("the trail of a request is its network and its name in the log; what is not there is null", () => {
  const headers = new Headers({ "x-forwarded-for": "2001:db8::5", "x-request-id": "a-1" });
  expect(trailOf(headers)).toEqual({ network: "2001:db8:0:0::/64", requestId: "a-1" });
  expect(trailOf(new Headers())).toEqual({ network: null, requestId: null });
});
