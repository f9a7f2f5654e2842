import type { IncomingHttpHeaders } from "node:http";

const form = /^\$ACTION_ID_(.*)$/;
const reference = /^\$ACTION_REF_(\d{1,4})$/;
const well = /^[0-9a-f]{42}$/;
/** A form may have an action, and the button that sends it another. */
const mostActions = 2;

/** By this Next's script in the browser knows that an action is of another build, and the page must be loaded anew. */
export const ofAnotherBuild = { "x-nextjs-action-not-found": "1" };

/**
 * Judges which action of a page a post names, before Next reads it: by header, or in a field of a form that was sent
 * without scripts.
 * Why: for an action that it does not know Next answers without a page, and writes a stack into the log for any stranger.
 * @param known ids of the actions of this build; null while they change
 * @returns 400 for what names no action properly, 409 for an action of another build, null for what may go on
 */
export function judgeAction(
  headers: IncomingHttpHeaders,
  sent: FormData | null,
  known: ReadonlySet<string> | null,
): 400 | 409 | null {
  const named = headers["next-action"];
  const isEncoded = /^application\/x-www-form-urlencoded/i.test(headers["content-type"] ?? "");
  if (named === undefined && !sent) return null;
  const ids = named === undefined ? idsIn(sent!) : isEncoded ? [] : [String(named)];
  const areSound = ids.every((id) => id !== null && well.test(id));
  if (!areSound || ids.length === 0 || ids.length > mostActions) return 400;
  return known && !ids.every((id) => known.has(id!)) ? 409 : null;
}

/** The ids that the fields of a form name; null for one that cannot be read. */
function idsIn(sent: FormData): (string | null)[] {
  const ids: (string | null)[] = [];
  for (const name of sent.keys()) {
    const plain = form.exec(name)?.[1];
    if (plain !== undefined) ids.push(plain);
    else if (name.startsWith("$ACTION_REF_")) ids.push(boundId(sent, name));
  }
  return ids;
}

function boundId(sent: FormData, name: string): string | null {
  const number = reference.exec(name)?.[1];
  const [described, ...more] = number === undefined ? [] : sent.getAll(`$ACTION_${number}:0`);
  if (typeof described !== "string" || more.length > 0) return null;
  // Next finds the id by these letters and not as JSON, so what is written otherwise is none.
  return /^\{"id":"([^"]*)"/.exec(described)?.[1] ?? null;
}
