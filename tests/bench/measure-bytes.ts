import { gzipSync } from "node:zlib";
import { ask, unpacked } from "./ask";
import { list, pages } from "./pages";
import { type Row, sizeRow } from "./rows";

const ownScript = /^\/own\/enhance-\w+\.js$/;

/** The scripts of a page, each as the browser would run it, by address or by its words. */
async function scriptsOf(html: string, address: string): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for (const [, attributes = "", words = ""] of html.matchAll(
    /<script\b([^>]*)>(.*?)<\/script>/gs,
  )) {
    const source = /\bsrc="([^"]+)"/.exec(attributes)?.[1];
    if (source) found.set(source, unpacked(await ask(new URL(source, address).href)));
    else found.set(words, Buffer.from(words));
  }
  return found;
}

/** What a reader's browser is sent: the pages, our one script, and whatever scripts stand beside it. */
export async function measureBytes(address: string): Promise<Row[]> {
  const rows: Row[] = [];
  const scripts = new Map<string, Buffer>();
  const size = (what: string, bytes: Buffer, goal: string) =>
    rows.push(sizeRow(what, bytes.length && gzipSync(bytes).length, bytes.length, goal));

  for (const page of pages) {
    const html = unpacked(await ask(address + page.path));
    size(`HTML, ${page.name}`, html, page === list ? "≤ 8 KB gz at 170 rows" : "");
    for (const [key, script] of await scriptsOf(html.toString(), address)) scripts.set(key, script);
  }
  const sizeOf = (what: string, isWanted: (key: string) => boolean, goal: string) =>
    size(
      what,
      Buffer.concat([...scripts].flatMap(([key, script]) => (isWanted(key) ? [script] : []))),
      goal,
    );
  sizeOf("our script", (key) => ownScript.test(key), "≤ 10 KB gz");
  sizeOf("other scripts on these pages", (key) => !ownScript.test(key), "0");
  return rows;
}
