import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { constants, createBrotliCompress, createGzip } from "node:zlib";
import { chooseEncoding } from "@/server/documents/choose-encoding";
import { keptHeaders as keptOfAll } from "@/server/documents/finish-document";
import type { Encoding } from "@/server/documents/finished";
import type { NextHandler } from "@/server/next/ask-next";
import { PassResponse } from "@/server/next/pass-response";
import { requestOf } from "@/server/next/request-of";

const keptHeaders = [...keptOfAll, "etag"];
/** The door by which files are asked of Next; it is ours alone, and a reader who is sent there finds nothing. */
const ownDoor = /^\/\w+\/files\//;

/** What is said without a file: the reader has it, or it is elsewhere. */
function isBodiless(answer: PassResponse): boolean {
  if (answer.statusCode === 304) return true;
  if (answer.statusCode !== 301 && answer.statusCode !== 308) return false;
  const location = answer.getHeader("location");
  return typeof location === "string" && !ownDoor.test(location);
}

/** A reader who takes nothing for so long has left. */
const stalledMs = 60_000;

const packers: Record<Encoding, () => NodeJS.ReadWriteStream[]> = {
  identity: () => [],
  gzip: () => [createGzip({ level: 5 })],
  br: () => [createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })],
};

/**
 * Asks Next for a file and sends it while it is made, packed as the reader wishes. Nothing of it is kept; its
 * tag is that of its route (lib/public/files/file-version.ts). A fault on the way cuts the connection: half a file
 * never looks like a whole one.
 * @param begun is told when the file begins, or is none
 * @returns the status of an answer that is no file, of which nothing was sent; null when all is done
 * @throws whatever broke the file off
 */
export async function passFile(
  handle: NextHandler,
  question: { url: string; headers: IncomingHttpHeaders },
  request: IncomingMessage,
  response: ServerResponse,
  begun: () => void,
): Promise<number | null> {
  const asked = requestOf({ method: "GET", ...question });
  const answer = new PassResponse(asked);
  const handled = handle(asked, answer);
  handled.catch((fault: unknown) => answer.destroy(fault instanceof Error ? fault : undefined));
  await Promise.race([answer.begun, handled]);
  begun();
  if (answer.content.errored) throw answer.content.errored;
  const { statusCode } = answer;
  if (statusCode !== 200 && !isBodiless(answer)) {
    answer.destroy();
    return statusCode;
  }

  for (const name of keptHeaders) {
    const value = answer.getHeader(name);
    if (value !== undefined) response.setHeader(name, value);
  }
  const accepted = request.headers["accept-encoding"] ?? "";
  const contentType = String(answer.getHeader("content-type") ?? "");
  const encoding = chooseEncoding(accepted, contentType, Number.POSITIVE_INFINITY);
  response.setHeader("cache-control", "no-cache");
  response.appendHeader("vary", "Accept-Encoding");
  if (statusCode === 200 && encoding !== "identity")
    response.setHeader("content-encoding", encoding);
  response.writeHead(statusCode);
  if (request.method === "HEAD" || statusCode !== 200) {
    answer.destroy();
    response.end();
    return null;
  }
  response.setTimeout(stalledMs, () => response.destroy());
  try {
    await pipeline([answer.content, ...packers[encoding](), response]);
  } catch (fault) {
    const isReaderGone =
      fault instanceof Error && "code" in fault && fault.code === "ERR_STREAM_PREMATURE_CLOSE";
    if (!isReaderGone) throw fault;
  }
  return null;
}
