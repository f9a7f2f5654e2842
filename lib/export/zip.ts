import { pipeline, Readable } from "node:stream";
import { createDeflateRaw } from "node:zlib";
import { checkSum } from "./check-sum";

/** A file in the archive; what it holds is asked for when its turn has come. */
type Entry = { name: string; content: Iterable<string> };

/** Numbers of two or four bytes behind a signature, low byte first. */
function zipRecord(
  signature: number,
  ...parts: (readonly [bytes: 2 | 4, value: number])[]
): Buffer {
  const buffer = Buffer.alloc(4 + parts.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = buffer.writeUInt32LE(signature);
  for (const [bytes, value] of parts) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

// Version 2.0; sizes behind the bytes and names in UTF-8; deflated; the first day of ZIP's calendar, so
// that the same rows give the same bytes.
const how = [
  [2, 20],
  [2, 0x0808],
  [2, 8],
  [2, 0],
  [2, 0x21],
] as const;

/**
 * Files as one ZIP archive (PKWARE's APPNOTE 6.3), a part at a time: nothing but the part in hand stands
 * in memory. For less than 4 GiB.
 */
export async function* zipped(entries: Iterable<Entry>): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const begins = offset;
    const called = Buffer.from(name);
    const head = zipRecord(0x04034b50, ...how, [4, 0], [4, 0], [4, 0], [2, called.length], [2, 0]);
    yield Buffer.concat([head, called]);
    const seen = { sum: 0, bytes: 0 };
    let packed = 0;
    for await (const part of deflated(content, seen)) {
      packed += part.length;
      yield part;
    }
    const sizes = [
      [4, seen.sum],
      [4, packed],
      [4, seen.bytes],
    ] as const;
    const foot = zipRecord(0x08074b50, ...sizes);
    yield foot;
    offset += head.length + called.length + packed + foot.length;
    const nothing = [2, 0] as const;
    directory.push(
      zipRecord(
        0x02014b50,
        [2, 20],
        ...how,
        ...sizes,
        [2, called.length],
        nothing,
        nothing,
        nothing,
        nothing,
        [4, 0],
        [4, begins],
      ),
      called,
    );
  }
  const listed = Buffer.concat(directory);
  const count = directory.length / 2;
  yield listed;
  yield zipRecord(
    0x06054b50,
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, listed.length],
    [4, offset],
    [2, 0],
  );
}

/** The packed bytes of a text; counts and sums up the plain ones in `seen`. */
function deflated(
  content: Iterable<string>,
  seen: { sum: number; bytes: number },
): AsyncIterable<Uint8Array> {
  function* measured() {
    for (const text of content) {
      const bytes = Buffer.from(text);
      seen.sum = checkSum(bytes, seen.sum);
      seen.bytes += bytes.length;
      yield bytes;
    }
  }
  const deflate = createDeflateRaw();
  // A fault comes out of the last stream, where it is read.
  pipeline(Readable.from(measured(), { highWaterMark: 2 }), deflate, () => {});
  return deflate;
}
