/** Parts as a stream that is as slow as its reader, and ends the work behind it when the reader leaves. */
export function streamOf(
  parts: Iterable<string> | AsyncIterable<string | Uint8Array>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const turns =
    Symbol.asyncIterator in parts ? parts[Symbol.asyncIterator]() : parts[Symbol.iterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(control) {
        const turn = await turns.next();
        if (turn.done) control.close();
        else
          control.enqueue(typeof turn.value === "string" ? encoder.encode(turn.value) : turn.value);
      },
      async cancel() {
        await turns.return?.();
      },
    },
    { highWaterMark: 1 },
  );
}
