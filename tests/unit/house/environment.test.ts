import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readEnvironment } from "@/lib/environment";

const whole = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://tracker@127.0.0.1/tracker",
  AUTH_SECRET: "0123456789abcdef0123456789abcdef",
} as const;

describe("the settings", () => {
  test("have defaults for a demonstration on this machine", () => {
    expect(readEnvironment(whole)).toMatchObject({ HOST: "127.0.0.1", PORT: 3000 });
  });

  test("name the proxies to trust, by address or network; nobody without it", () => {
    const trusted = (TRUSTED_PROXIES: string, address: string) =>
      readEnvironment({ ...whole, TRUSTED_PROXIES }).TRUSTED_PROXIES.check(
        address,
        address.includes(":") ? "ipv6" : "ipv4",
      );
    const some = "127.0.0.1, 10.0.0.0/8,fd00::/8";
    const those = ["127.0.0.1", "10.9.8.7", "fd12::1", "::ffff:10.0.0.1"];
    expect(those.filter((address) => trusted(some, address))).toEqual(those);
    expect(trusted(some, "127.0.0.2")).toBe(false);
    expect(those.filter((address) => trusted("", address))).toEqual([]);
  });

  test("an empty one counts as absent", () => {
    expect(readEnvironment({ ...whole, PROGRAMME_TODAY: "" }).PROGRAMME_TODAY).toBeUndefined();
  });

  test.each([
    ["DATABASE_URL", "mysql://x"],
    ["AUTH_SECRET", "short"],
    ["PORT", "high"],
    ["PORT", "70000"],
    ["PUBLIC_URL", "tracker.example"],
    ["PUBLIC_URL", "ftp://tracker.example"],
    ["PROGRAMME_TODAY", "1 June 2012"],
    ["TRUSTED_PROXIES", "proxy.example"],
    ["TRUSTED_PROXIES", "10.0.0.0/8, 10.0.0.0/33"],
    ["TRUSTED_PROXIES", "fd00::/129"],
    ["TRUSTED_PROXIES", "10.0.0.1/"],
    ["TRUSTED_PROXIES", "1.2.3.4/8/8"],
  ])("a wrong %s is told by name, in one line", (name, value) => {
    const read = () => readEnvironment({ ...whole, [name]: value });
    expect(read).toThrow(new RegExp(`^Wrong settings: ${name} .+\\.$`));
  });

  test("all that is missing is told at once", () => {
    expect(() => readEnvironment({ NODE_ENV: "production" })).toThrow(
      "Wrong settings: DATABASE_URL is not set; AUTH_SECRET is not set.",
    );
  });
});

test("every setting stands in the operator's table, and nothing else does", () => {
  const settings = [
    ...readFileSync("lib/environment.ts", "utf8").matchAll(/^ {4}([A-Z][A-Z_]+):/gm),
  ];
  const [, section = ""] = readFileSync("docs/operations.md", "utf8").split("\n## Settings\n");
  const told = [...section.split("\n## ")[0]!.matchAll(/^\| `([A-Z_]+)`/gm)];
  const names = (found: RegExpMatchArray[]) => found.map(([, name]) => name).toSorted();
  expect(settings.length).toBeGreaterThan(5);
  expect(names(told)).toEqual(names(settings));
});
