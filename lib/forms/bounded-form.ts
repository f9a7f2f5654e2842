import { z } from "zod";

const mostFields = 300;
const mostRows = 100;
const longestIntent = 200;

/** The only thing a form may ask for beside being sent: a row more or less of a list. */
const Intent = z.object({
  type: z.enum(["insert", "remove"]),
  payload: z.object({
    name: z.string().regex(/^\w{1,40}$/),
    index: z.int().min(0).max(mostRows).optional(),
  }),
});

function isBoundedIntent(text: unknown): boolean {
  if (typeof text !== "string" || text.length > longestIntent) return false;
  try {
    return Intent.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

const isBoundedName = (name: string) =>
  name.length <= 100 &&
  [...name.matchAll(/\[([^\]]*)/g)].every(([, index]) => /^\d{0,2}$/.test(index ?? ""));

/**
 * A form as sent, less what no page of ours sends: names that ask for endless lists, too many fields,
 * unknown intents, and the NUL that Postgres cannot store. What is no form at all, which a stranger can hand to an action,
 * is an empty one.
 */
export function boundedForm(sent: unknown): FormData {
  const form = new FormData();
  if (!(sent instanceof FormData)) return form;
  let fields = 0;
  for (const [name, value] of sent) {
    if (name === "__intent__" ? !isBoundedIntent(value) : !isBoundedName(name)) continue;
    if ((fields += 1) > mostFields) break;
    form.append(name, typeof value === "string" ? value.replaceAll("\0", "") : value);
  }
  return form;
}
