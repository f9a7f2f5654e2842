import { createHash, randomUUID } from "node:crypto";
import { dayChangedAt, daysNow } from "@/lib/dates/programme-today";
import { currentEdition } from "@/lib/public/keep-while-unchanged";

/** What a reader may name when it asks again (RFC 9110, 8.8). */
export type FileVersion = { etag: string; lastModified: Date };

/** A site that is built anew may write other bytes of the same rows; one in development does so at any moment. */
const builtFrom = () => process.env.BUILT_FROM ?? randomUUID();
const startedAt = Date.now() - process.uptime() * 1000;

/**
 * The version of a file, known before anything of it is made: of the edition, of the day here and on each side, of the
 * address as it was asked, and of the site itself. Asked before the rows are, so the file may be newer than it, never
 * older. The tag is weak: the same rows twice may make other bytes (a workbook holds the time), or be packed otherwise.
 * @param address with host and search
 * @param now the instant whose day is answered for
 */
export async function fileVersion(address: string, now: Date): Promise<FileVersion> {
  const { name, raisedAt } = await currentEdition();
  const named = [name, daysNow(now), address, builtFrom()].join("\n");
  const hash = createHash("sha256").update(named).digest("base64url");
  const changedAt = Math.max(
    raisedAt.getTime(),
    dayChangedAt(now)?.getTime() ?? 0,
    // Another build or another setting comes with another start.
    startedAt,
  );
  // HTTP counts in seconds. Of the one that still runs nobody can say yet that nothing more changed in it.
  return {
    etag: `W/"${hash}"`,
    lastModified: new Date(Math.min(changedAt, now.getTime() - 1000)),
  };
}

const opaque = (tag: string) => tag.trim().replace(/^W\//, "");

/** Whether a reader names the version as one that it has. */
export const isNamed = (headers: Headers, { etag }: FileVersion): boolean =>
  (headers.get("if-none-match") ?? "").split(",").some((one) => opaque(one) === opaque(etag));

/**
 * Whether a reader who names no version has any version at all (`*`), or one of a day and hour since which nothing changed.
 * Such words can be said of what is not there; it must be known first that it is.
 */
export function isUnchangedSince(headers: Headers, { lastModified }: FileVersion): boolean {
  const named = headers.get("if-none-match");
  if (named !== null) return named.trim() === "*";
  const since = Date.parse(headers.get("if-modified-since") ?? "");
  return since >= Math.floor(lastModified.getTime() / 1000) * 1000;
}
