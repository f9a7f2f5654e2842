import { batchesOf } from "./batches-of";
import type { Exported } from "./exported";

/** A list as JSON: what it is, its columns, and each row as an object by the columns' keys. */
export function* jsonOf({ columns, rows, ...list }: Exported): Generator<string> {
  const { title, address, asOf, language } = list;
  const head = JSON.stringify({ what: title, asOf, language, address, columns });
  yield `${head.slice(0, -1)},"rows":[`;
  let before = "\n";
  for (const batch of batchesOf(rows)) {
    const objects = batch.map((row) =>
      JSON.stringify(
        Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? null])),
      ),
    );
    yield before + objects.join(",\n");
    before = ",\n";
  }
  yield "\n]}\n";
}
