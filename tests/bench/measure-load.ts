import { type Answer, ask, gzip } from "./ask";
import { load, type Load } from "./load";
import { list, pages } from "./pages";
import { ratioRow, type Row, slownessRow } from "./rows";
import { startBare } from "./start-bare";
import { alternate, median } from "./timing";

const rounds = 3;
const widest = 64;
const widths = [16, widest];
const middle = (loads: Load[], of: keyof Load) => median(loads.map((one) => one[of]));

/** Pages that are kept, for many readers at once, against bare Node sending the same bytes; then the same to who has them. */
export async function measureLoad(address: string, isQuick: boolean): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, path } of isQuick ? [list] : pages) {
    const url = address + path;
    const answer = await ask(url);
    const bare = await startBare(answer);
    try {
      for (const width of isQuick ? [widest] : widths)
        rows.push(...(await measureOne(name, url, bare.url, width, answer)));
    } finally {
      bare.stop();
    }
  }
  return rows;
}

async function measureOne(
  name: string,
  url: string,
  bareUrl: string,
  width: number,
  { headers: { etag = "" } }: Answer,
): Promise<Row[]> {
  const turns = (status: number, headers: Record<string, string>) =>
    alternate(
      rounds,
      () => load(url, width, status, headers),
      () => load(bareUrl, width, status, headers),
    );
  const whole = await turns(200, gzip);
  const rate = ({ ours, bare }: typeof whole) =>
    [middle(ours, "perSecond"), middle(bare, "perSecond")] as const;
  const versus = `against bare node:http, ${width} connections`;
  const rows = [
    ratioRow(`kept, ${name}, ${versus}`, ...rate(whole), 0.85),
    slownessRow("the same, p99", middle(whole.ours, "p99"), middle(whole.bare, "p99"), "≤ 1.5 ×"),
  ];
  if (width < widest) return rows;
  const unchanged = await turns(304, { ...gzip, "if-none-match": etag });
  return [...rows, ratioRow("the same, 304", ...rate(unchanged), 0.85)];
}
