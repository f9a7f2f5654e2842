import type { IncomingMessage } from "node:http";

/** Bytes of the largest body that is taken. */
export const largestBody = 1_000_000;

/**
 * Reads a whole body before anything is done with it.
 * What is too large is counted, not kept, so that the sender hears the answer; far beyond that it is cut off.
 * @returns null when it is larger than `limit` bytes
 * @throws Error when the sender goes away in the middle
 */
export async function readBody(
  request: IncomingMessage,
  limit: number = largestBody,
): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let seen = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    seen += chunk.length;
    if (seen <= limit) chunks.push(chunk);
    if (seen > 16 * limit) break;
  }
  return seen > limit ? null : Buffer.concat(chunks);
}
