import { expect, it, vi } from "vitest";
import { questionHeaders } from "@/server/http/question-headers";
import { readAddress } from "@/server/http/read-address";

const arrival = {
  requestId: "id",
  from: "192.0.2.7",
  host: "example.org",
  protocol: "https",
  aside: {},
} as const;

function headersFor(url: string, sent: Record<string, string>, method = "GET") {
  const address = readAddress(url);
  if (typeof address === "number") throw new Error(`refused: ${address}`);
  return questionHeaders(sent, address, arrival, method);
}

const forged = {
  host: "evil.example",
  "x-forwarded-host": "evil.example",
  "x-forwarded-for": "10.0.0.1",
  forwarded: "for=10.0.0.1",
  "x-middleware-subrequest": "app:app:app",
  "x-nextjs-data": "1",
  "x-invoke-path": "/admin",
  "content-security-policy": "script-src *",
  "x-request-id": "theirs",
  "x-own-document": "1",
  "next-resume": "1",
  "x-prerender-revalidate": "1",
  purpose: "prefetch",
};
const ours = {
  host: "example.org",
  "x-forwarded-host": "example.org",
  "x-forwarded-proto": "https",
  "x-forwarded-for": "192.0.2.7",
  "x-request-id": "id",
};

it("lets nobody from outside speak for a proxy or for the framework", () => {
  const own = { cookie: "tracker=1", accept: "text/html", rsc: "1", "next-action": "a" };
  expect(headersFor("/en/desk", { ...forged, ...own })).toEqual({ ...ours, ...own });
});

it("passes on no cookie but the session's own", () => {
  const cookie = "a=1; tracker=first; __Host-tracker=x;tracker=last; xtracker=2; tracker2=3; b";
  expect(headersFor("/en/desk", { cookie }).cookie).toBe("tracker=last");
  expect(headersFor("/en/desk", { cookie: "a=1; __prerender_bypass=1" })).not.toHaveProperty(
    "cookie",
  );
  vi.stubEnv("PUBLIC_URL", "https://example.org");
  expect(headersFor("/en/desk", { cookie }).cookie).toBe("__Host-tracker=x");
  vi.unstubAllEnvs();
});

it("tells an open page nothing of its reader", () => {
  const sent = { ...forged, cookie: "s=1", authorization: "x", "accept-language": "ru" };
  expect(headersFor("/en/by-kz-2009-2016", sent)).toEqual(ours);
  expect(headersFor("/", sent)).toEqual({ ...ours, "accept-language": "ru" });
});

it("tells a file which version of it the reader has, and a page not even that", () => {
  const version = { "if-none-match": '"a"', "if-modified-since": "Fri, 01 Jun 2012 00:00:00 GMT" };
  const sent = {
    ...forged,
    ...version,
    cookie: "s=1",
    "accept-language": "ru",
    range: "bytes=0-1",
  };
  expect(headersFor("/en/by-kz-2009-2016/milestones.csv", sent)).toEqual({ ...ours, ...version });
  expect(headersFor("/en/p/meetings/a/changes.docx", sent)).toEqual({ ...ours, ...version });
  expect(headersFor("/en/by-kz-2009-2016/milestones", sent)).toEqual(ours);
});

it("tells the form of everybody where it was sent from, and nothing else", () => {
  const form = {
    "content-type": "application/x-www-form-urlencoded",
    origin: "https://evil.example",
  };
  const sent = { ...forged, ...form, cookie: "s=1", authorization: "x", "next-action": "a" };
  expect(headersFor("/en/mistakes", sent, "POST")).toEqual({ ...ours, ...form });
  expect(headersFor("/en/mistakes", sent)).toEqual(ours);
});

it("gives a browser's session to no address of the programs'", () => {
  expect(headersFor("/api/auth/session", { cookie: "s=1" })).toEqual(ours);
  expect(headersFor("/api/v1/milestones", { cookie: "s=1", authorization: "Bearer x" })).toEqual({
    ...ours,
    authorization: "Bearer x",
  });
});
