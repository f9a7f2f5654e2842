import { afterEach, expect, test, vi } from "vitest";
import { siteOrigin } from "@/lib/public/site-origin";

afterEach(() => vi.unstubAllEnvs());

test.each([
  ["https://tracker.example/", "https://tracker.example"],
  ["https://tracker.example:8443", "https://tracker.example:8443"],
  ["", null],
])("a site at %j is cited under %j", (setting, origin) => {
  vi.stubEnv("PUBLIC_URL", setting);
  expect(siteOrigin()).toBe(origin);
});
