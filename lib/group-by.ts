/** Rows by the value of one of their keys, in the order they came (Node 20 has no Map.groupBy). */
export function groupBy<Row, Key extends keyof Row>(rows: readonly Row[], key: Key) {
  const groups = new Map<Row[Key], Row[]>();
  for (const row of rows) {
    const group = groups.get(row[key]);
    if (group) group.push(row);
    else groups.set(row[key], [row]);
  }
  return groups;
}
