import { ask, gzip } from "./ask";
import { connections, load, type Load } from "./load";
import { glance } from "./pages";
import { ratioRow, type Row, slownessRow } from "./rows";
import { startBare } from "./start-bare";
import { alternate, median } from "./timing";

const turns = 2;
const middle = (loads: Load[], of: keyof Load) => median(loads.map((one) => one[of]));

/** The glance for many readers at once, against bare Node sending the same bytes; then the same when they have it already. */
export async function measureLoad(address: string): Promise<Row[]> {
  const url = address + glance.path;
  const answer = await ask(url);
  const { etag } = answer.headers;
  if (!etag) throw new Error(`${url} has no ETag.`);
  const bareServer = await startBare(answer);
  const versus = `no store yet, against bare node:http, ${connections} connections`;
  try {
    const whole = await alternate(
      turns,
      () => load(url, "2xx", gzip),
      () => load(bareServer.url, "2xx", gzip),
    );
    const known = { ...gzip, "if-none-match": etag };
    const unchanged = await alternate(
      turns,
      () => load(url, "3xx", known),
      () => load(bareServer.url, "3xx", known),
    );
    const rate = ({ ours, bare }: typeof whole) =>
      [middle(ours, "perSecond"), middle(bare, "perSecond")] as const;
    return [
      ratioRow(`public page, ${versus}`, ...rate(whole), "≥ 0.85 when kept"),
      slownessRow(
        "the same, p99",
        middle(whole.ours, "p99"),
        middle(whole.bare, "p99"),
        "≤ 1.5 × when kept",
      ),
      ratioRow(`304 answer, ${versus}`, ...rate(unchanged), "≥ 0.85 when kept"),
    ];
  } finally {
    bareServer.stop();
  }
}
