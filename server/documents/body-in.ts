import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Encoding, Finished } from "./finished";

const packGzip = promisify(gzip);
const packBrotli = promisify(brotliCompress);

/**
 * Gives the body in the wanted encoding and keeps it with the answer, so that it is packed once.
 * @param effort `quick` for what is made per request, `full` for files that stay the same
 */
export async function bodyIn(
  finished: Finished,
  encoding: Encoding,
  effort: "quick" | "full" = "quick",
): Promise<Buffer> {
  const { bodies } = finished;
  if (encoding === "gzip")
    return (bodies.gzip ??= await packGzip(bodies.identity, { level: effort === "full" ? 9 : 5 }));
  if (encoding === "br") {
    const quality = effort === "full" ? 10 : 4;
    return (bodies.br ??= await packBrotli(bodies.identity, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality },
    }));
  }
  return bodies.identity;
}
