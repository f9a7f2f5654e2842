import { expect, it } from "vitest";
import { readAddress } from "@/server/http/read-address";

it.each([
  ["/", "open", "en"],
  ["/kk", "open", "kk"],
  ["/ru/by-kz-2009-2016/milestones?q=%D0%B0", "open", "ru"],
  ["/en/desk", "staff", "en"],
  ["/be/review/1", "staff", "be"],
  ["/en/%64esk", "staff", "en"],
  ["/en/desks", "open", "en"],
  ["/en/", "open", "en"],
  ["/en/.well", "open", "en"],
  ["/en/a..b", "open", "en"],
  ["/en/p/search?q=../%2e%2e/%2f//", "open", "en"],
  ["/xx/desk", "open", "en"],
  ["/ru.csv", "open", "ru"],
  ["/api/v1/x", "api", "en"],
  ["/_next/static/a.js", "framework", "en"],
])("%s is %s", (url, kind, language) => {
  expect(readAddress(url)).toMatchObject({ kind, language, url });
});

it.each([
  ["/en/%E0%A4%A", 400],
  ["/en/%00", 400],
  ["//evil.example", 400],
  ["http://evil.example/", 400],
  ["/en\\desk", 400],
  ["/en%5cdesk", 400],
  ["/en/review/../files/csv", 400],
  ["/en/review/%2e%2e/files/csv", 400],
  ["/en/review/.%2E/files/csv", 400],
  ["/en/review/%252e%252e/files/csv", 400],
  ["/en/./desk", 400],
  ["/en/desk/..", 400],
  ["/en/desk/%2e?q=1", 400],
  ["/..", 400],
  ["/en/review/..%2ffiles/csv", 400],
  ["/en%2Fdesk", 400],
  ["/en%252fdesk", 400],
  ["/en//desk", 400],
  ["/en/desk//", 400],
  ["/en/desk#/en", 400],
  ["/en/%23", 400],
  [`/en?q=${"a".repeat(5000)}`, 414],
])("%s is refused", (url, status) => {
  expect(readAddress(url)).toBe(status);
});

it.each([
  ["/en.atom", "/en/files/atom"],
  ["/kk/p.ics", "/kk/files/ics/p"],
  [
    "/en/p/milestones/2012-2013/5.1.ics?asOf=2012-01-01",
    "/en/files/ics/p/milestones/2012-2013/5.1?asOf=2012-01-01",
  ],
  ["/en/p/milestones.csv?q=a.json", "/en/files/csv/p/milestones?q=a.json"],
  ["/en/p/milestones/2012-2013/5.1", null],
  ["/en/p/milestones?q=a.csv", null],
  ["/en/p/reports/1/report.json", null],
  [
    "/en/p/meetings/session-8/changes.docx?asOf=2012-01-01",
    "/en/p/meetings/session-8/changes.docx?asOf=2012-01-01",
  ],
  ["/en/p/meetings/a/b/changes.docx", null],
  ["/xx/p.csv", null],
  ["/p.csv", null],
])("%s is a file: %s", (url, file) => {
  expect(readAddress(url)).toMatchObject({ file });
});

it.each([
  ["/en/mistakes", true],
  ["/kk/mistakes?page=/kk", true],
  ["/en/mistakes/M-7K3QX-9D2FH", false],
  ["/en/mistakes/", false],
  ["/xx/mistakes", false],
  ["/en/by-kz-2009-2016/mistakes", false],
  ["/en", false],
])("whether %s takes the form of everybody: %s", (url, takesOpenForm) => {
  expect(readAddress(url)).toMatchObject({ kind: "open", takesOpenForm });
});
