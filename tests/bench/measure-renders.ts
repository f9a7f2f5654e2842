import { askAnew } from "./ask";
import { list, pages } from "./pages";
import { durationRow, type Row } from "./rows";
import { oneByOne } from "./timing";

const bounds = { count: 200, seconds: 8 };

/** Pages that are rendered and packed anew for each question, asked on one connection. */
export async function measureRenders(address: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const page of pages) {
    const durations = await oneByOne(bounds, () => askAnew(address + page.path));
    const goal = page === list ? "p50 ≤ 30 ms at 170 rows" : "";
    rows.push(durationRow(`uncached render, ${page.name}, 1 connection`, durations, goal));
  }
  return rows;
}
