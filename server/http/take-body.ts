import type { IncomingMessage } from "node:http";
import { readForm } from "@/server/next/read-form";
import { hasManyParts } from "./has-many-parts";
import { isDeep } from "./is-deep";
import type { Address } from "./read-address";

/** A body as it came, and read where it is a multipart form. */
type TakenBody = { body: Buffer; form: FormData | null };

/** Bytes of the largest body that is taken. */
export const largestBody = 1_000_000;
/** Bytes of the largest form that an open page takes: its fields, full, in Cyrillic. */
const largestOpenForm = 20_000;

/**
 * Takes a whole body before anything is done with it.
 * What is too large is counted, not kept, so that the sender hears the answer; far beyond that it is cut off.
 * What would cost more to read than it can be worth is refused unread: too many parts, or JSON nested too deep.
 * @returns the status that refuses it: 413 too large, 400 not what the address takes
 * @throws Error when the sender goes away in the middle
 */
export async function takeBody(
  request: IncomingMessage,
  address: Address,
): Promise<TakenBody | 400 | 413> {
  const type = request.headers["content-type"];
  const isOpenForm = address.takesOpenForm && request.method === "POST";
  if (isOpenForm && !/^application\/x-www-form-urlencoded\b/i.test(type ?? "")) return 400;
  const body = await readBody(request, isOpenForm ? largestOpenForm : largestBody);
  if (body === null) return 413;
  if (!type?.startsWith("multipart/form-data"))
    return isDeep(body.toString()) ? 400 : { body, form: null };
  if (hasManyParts(type, body)) return 413;
  const form = await readForm(type, body);
  const isSound = form && ![...form.values()].some((one) => typeof one === "string" && isDeep(one));
  return isSound ? { body, form } : 400;
}

async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let seen = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    seen += chunk.length;
    if (seen <= limit) chunks.push(chunk);
    if (seen > 16 * limit) break;
  }
  return seen > limit ? null : Buffer.concat(chunks);
}
