import { expect, it } from "vitest";
import { finishDocument } from "@/server/documents/finish-document";

const answer = (body: string, headers = {}, status = 200) => ({
  status,
  headers: { "content-type": "text/html; charset=utf-8", ...headers },
  body: Buffer.from(body),
  isOurs: true,
});
const html = '<!DOCTYPE html><html lang="en"><body>1</body></html>';

it("passes named headers only: no cookie, no preload, none of the framework's", () => {
  const { headers } = finishDocument(
    answer(html, {
      "set-cookie": ["a=b"],
      link: "</x.css>; rel=preload",
      vary: "rsc, next-router-state-tree",
      "x-nextjs-cache": "HIT",
      "cache-control": "private",
    }),
  );
  expect(headers).toEqual({
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-cache",
  });
});

it("gives equal pages an equal tag, and others another", () => {
  const [one, same, other] = [html, html, html.replace("1", "2")].map(
    (body) => finishDocument(answer(body)).etag,
  );
  expect(one).toHaveLength(43);
  expect(same).toBe(one);
  expect(other).not.toBe(one);
});

it("tags no page that is missing or away, and lets nobody keep a fault", () => {
  expect(finishDocument(answer(html, {}, 404)).etag).toBeUndefined();
  const away = finishDocument(answer(html, { "retry-after": "30" }, 503));
  expect(away.etag).toBeUndefined();
  expect(away.headers).toMatchObject({ "cache-control": "no-store", "retry-after": "30" });
});

it("says that the start address depends on the reader's languages", () => {
  const { headers } = finishDocument(
    answer("", { location: "/ru", vary: "accept-language, rsc" }, 307),
  );
  expect(headers).toMatchObject({ location: "/ru", vary: "Accept-Language" });
});
