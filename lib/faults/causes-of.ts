/** One fault of a chain, in words that hold nothing of a reader, a row or a form. */
export type Cause = {
  name: string;
  /** Of Node or Postgres, such as ECONNREFUSED or 23505. */
  code?: string;
  /** Without whatever stood between quotation marks. */
  message: string;
  /** What Postgres names of its tables. */
  table?: string;
  column?: string;
  constraint?: string;
  /** Where it was thrown, the innermost call first. */
  at: string[];
};

const mostCauses = 8;
const mostCalls = 8;
const longest = 300;

/**
 * Tells a fault and what caused it, the outermost first, for the log. An error's message may repeat what was sent or
 * stored, and always between quotation marks where Postgres, JSON or the URL parser wrote it: those parts go.
 * What is no error at all is told by its kind alone.
 */
export function causesOf(fault: unknown): Cause[] {
  const causes: Cause[] = [];
  for (let one = fault; one !== undefined && one !== null;) {
    if (causes.length === mostCauses) break;
    if (!(one instanceof Error)) {
      causes.push({ name: typeof one, message: "", at: [] });
      break;
    }
    causes.push(tell(one));
    one = one.cause;
  }
  return causes;
}

function tell(fault: Error): Cause {
  const said = fault as Error & Record<string, unknown>;
  const named = (key: string) => {
    const value = said[key];
    return typeof value === "string" && /^[\w.-]{1,63}$/.test(value) ? value : undefined;
  };
  const [code, table, column, constraint] = [
    named("code"),
    named("table_name"),
    named("column_name"),
    named("constraint_name"),
  ];
  return {
    name: /^\w{1,63}$/.test(fault.name) ? fault.name : "Error",
    ...(code ? { code } : {}),
    message: withoutQuoted(fault.message),
    ...(table ? { table } : {}),
    ...(column ? { column } : {}),
    ...(constraint ? { constraint } : {}),
    at: callsOf(fault),
  };
}

/** From the first mark to the last: what stands between may have marks of its own. */
const withoutQuoted = (message: string) =>
  message
    .replaceAll(/\s+/g, " ")
    .replace(/"[^]*"/, '"…"')
    .replace(/“[^]*”|«[^]*»/, "“…”")
    .replace(/(?<!\w)'[^]*'/, "'…'")
    .replace(/`[^]*`/, "`…`")
    .slice(0, longest);

// The stack begins with the message, which may have lines that look like calls: so it is taken off first.
function callsOf({ stack = "", message }: Error): string[] {
  const from = stack.indexOf(message);
  return (from < 0 ? stack : stack.slice(from + message.length))
    .split("\n")
    .filter((line) => /^\s+at (?!.*\bnode:)/.test(line))
    .slice(0, mostCalls)
    .map((line) => line.trim().slice(3));
}
