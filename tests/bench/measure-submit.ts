import postgres from "postgres";
import { closeDatabase } from "@/db/client";
import { submitUpdate } from "@/lib/updates/submit-update";
import { bareSubmit } from "./bare-submit";
import { perSecond, ratio, row, type Row } from "./rows";
import { someSubmissions } from "./some-submissions";
import { median, sideBySide } from "./timing";

const perTurn = 150;
const turns = 3;

/** A submission with all its checks and its history, against the same statements by hand; turn and turn about. */
export async function measureSubmit(url: string): Promise<Row[]> {
  process.env.DATABASE_URL = url;
  process.env.PROGRAMME_TODAY = "2012-06-01";
  const bare = postgres(url, { max: 16, onnotice: () => {}, connection: { role: "tracker_app" } });
  const rows: Row[] = [];
  try {
    for (const width of [1, 16]) {
      const rates: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
      for (let turn = 0; turn <= turns; turn += 1) {
        const submissions = await someSubmissions(2 * perTurn);
        const ours = await sideBySide(
          width,
          submissions
            .slice(0, perTurn)
            .map(
              ({ actor, input }) =>
                () =>
                  submitUpdate(actor, input),
            ),
        );
        const theirs = await sideBySide(
          width,
          submissions.slice(perTurn).map((submission) => () => bareSubmit(bare, submission)),
        );
        // The first turn warms both up.
        if (turn > 0) {
          rates.ours.push(ours);
          rates.bare.push(theirs);
        }
      }
      const [ours, theirs] = [median(rates.ours), median(rates.bare)];
      rows.push(
        row(
          `submit with checks and history, against its statements by hand, ${width} at once`,
          `${perSecond(ours)} / ${perSecond(theirs)} = ${ratio(ours / theirs)}`,
          width === 16 ? "≥ 0.25" : "",
        ),
      );
    }
    return rows;
  } finally {
    await bare.end();
    await closeDatabase();
  }
}
