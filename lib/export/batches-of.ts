/** Rows in handfuls, so that what is written of them neither stands in memory as a whole nor is sent piecemeal. */
export function* batchesOf<Row>(rows: Iterable<Row>, size = 200): Generator<Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
