import { fork } from "node:child_process";
import { once } from "node:events";
import { gzipSync } from "node:zlib";
import autocannon from "autocannon";
import { oneByOne } from "./timing";
import { milliseconds, perSecond, ratio, row, type Row } from "./rows";

const programme = "/en/by-kz-2009-2016";
const pages = [
  ["at a glance", programme],
  ["list of milestones, 50 rows", `${programme}/milestones`],
  ["one milestone", `${programme}/milestones/2012-2013/5.1`],
] as const;
const connections = 64;
const seconds = 4;
const gzip = { "accept-encoding": "gzip" };

type Load = { rate: number; p99: number };

async function load(url: string, headers: Record<string, string>): Promise<Load> {
  const { requests, latency, errors, non2xx } = await autocannon({
    url,
    connections,
    duration: seconds,
    headers,
  });
  const refused = headers["if-none-match"] ? 0 : non2xx;
  if (errors + refused > 0) throw new Error(`${url}: ${errors} errors, ${refused} refusals`);
  return { rate: requests.average, p99: latency.p99 };
}

/** Pages rendered on request, then the glance against bare Node sending the same bytes. */
export async function measurePages(address: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, path] of pages) {
    const { p50, p99 } = await oneByOne(60, async () => (await fetch(address + path)).text());
    rows.push(
      row(
        `uncached render, ${name}, 1 connection, p50 / p99`,
        `${milliseconds(p50)} / ${milliseconds(p99)}`,
        name.startsWith("list") ? "≤ 30 ms at 170 rows" : "",
      ),
    );
  }
  for (const [name, path] of pages) {
    const html = Buffer.from(await (await fetch(address + path)).arrayBuffer());
    const size = `${(html.length / 1024).toFixed(1)} KB, ${(gzipSync(html).length / 1024).toFixed(1)} KB gz`;
    rows.push(row(`HTML of ${name}`, size, name.startsWith("list") ? "≤ 8 KB gz at 170 rows" : ""));
  }
  const script = Buffer.from(await (await fetch(`${address}/enhance.js`)).arrayBuffer());
  rows.push(row("our script, all there is", `${gzipSync(script).length} B gz`, "≤ 10 KB gz"));
  return [...rows, ...(await againstBare(address + programme))];
}

async function againstBare(url: string): Promise<Row[]> {
  const answer = await fetch(url, { headers: gzip });
  const headers = Object.fromEntries(answer.headers);
  // fetch unpacks; what goes over the wire is packed again for the reference.
  const body = gzipSync(Buffer.from(await answer.arrayBuffer()));
  headers["content-length"] = String(body.length);
  delete headers["transfer-encoding"];
  const child = fork("tests/bench/bare-server.mjs", { execArgv: [] });
  try {
    child.send({ headers, body: body.toString("base64") });
    const [port] = (await once(child, "message")) as [number];
    const bareUrl = `http://127.0.0.1:${port}/`;
    const etag = { ...gzip, "if-none-match": headers["etag"] ?? "" };
    const rows: Row[] = [];
    for (const [name, asked] of [
      ["public page", gzip],
      ["304 answer", etag],
    ] as const) {
      const bare = await load(bareUrl, asked);
      const ours = await load(url, asked);
      rows.push(
        row(
          `${name}, no store yet, against bare node:http, ${connections} connections`,
          `${perSecond(ours.rate)} / ${perSecond(bare.rate)} = ${ratio(ours.rate / bare.rate)}, p99 ${milliseconds(ours.p99)} / ${milliseconds(bare.p99)}`,
          "≥ 0.85 once finished pages are kept",
        ),
      );
    }
    return rows;
  } finally {
    child.kill();
  }
}
