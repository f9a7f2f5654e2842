import postgres from "postgres";
import { closeDatabase } from "@/db/client";
import { submitUpdate } from "@/lib/updates/submit-update";
import { bareSubmit } from "./bare-submit";
import { ratioRow, type Row } from "./rows";
import { someSubmissions } from "./some-submissions";
import { alternate, median, sideBySide } from "./timing";

const perTurn = 200;
const turns = 3;
const widths = [1, 16];

/**
 * A submission with all its checks and its history, against the same statements by hand.
 * @param url address of a database that is made ready; milestones of no meaning are added to it
 */
export async function measureSubmit(url: string): Promise<Row[]> {
  process.env.DATABASE_URL = url;
  const sql = postgres(url, { max: Math.max(...widths), connection: { role: "tracker_app" } });
  const rows: Row[] = [];
  try {
    for (const width of widths) {
      const { ours, bare } = await alternate(
        turns,
        async () =>
          sideBySide(width, await someSubmissions(perTurn), ({ actor, input }) =>
            submitUpdate(actor, input),
          ),
        async () =>
          sideBySide(width, await someSubmissions(perTurn), (submission) =>
            bareSubmit(sql, submission),
          ),
      );
      rows.push(
        ratioRow(
          `submit with checks and history, against its statements by hand, ${width} at once`,
          median(ours),
          median(bare),
          width === 16 ? 0.25 : undefined,
        ),
      );
    }
    return rows;
  } finally {
    await sql.end();
    await closeDatabase();
  }
}
