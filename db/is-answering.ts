import "server-only";
import { sql } from "drizzle-orm";
import { connect, type Connection } from "./connect";
import { databaseUrl } from "./database-url";

const answeringMs = 2_000;

type Line = { url: string; connection: Connection; asked?: Promise<boolean> | undefined };
let line: Line | undefined;

/** Who asks while a question is out gets the same answer. */
function ask(open: Line): Promise<boolean> {
  open.asked ??= open.connection.db
    .execute(sql`select 1`)
    .then(
      () => true,
      () => false,
    )
    .finally(() => (open.asked = undefined));
  return open.asked;
}

/**
 * Does the database answer, within two seconds? Asked on a connection of its own, so that neither a full pool nor a
 * locked table is taken for a database that is away.
 */
export async function isAnswering(): Promise<boolean> {
  const url = databaseUrl();
  if (line?.url !== url) line = { url, connection: connect(url, { max: 1 }) };
  const open = line;
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), answeringMs);
  });
  const answers = await Promise.race([ask(open), silence]);
  clearTimeout(timer);
  if (!answers && line === open) {
    // What did not answer now may never do: the next question goes out on a new connection.
    line = undefined;
    void open.connection.close();
  }
  return answers;
}
