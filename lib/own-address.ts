import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Where the files stand that every page loads: styles, letters, the script of public pages. */
export const ownPath = "/own";

/** Where the build puts them. */
export const ownDirectory = join(process.env.NEXT_DIST_DIR ?? ".next", "own");

let built: Map<string, string> | null = null;

/**
 * Address of such a file. What was built has its content's hash in its name, so that browsers keep it for good;
 * in development each is made anew when it is asked for.
 * @param name without the hash, such as "site.css"
 * @throws Error when the build made no such file
 */
export function ownAddress(name: string): string {
  if (process.env.NODE_ENV !== "production") return `${ownPath}/${name}`;
  built ??= new Map(
    readdirSync(ownDirectory).map((file) => [file.replace(/-[A-Z0-9]{8}(?=\.)/, ""), file]),
  );
  const file = built.get(name);
  if (!file) throw new Error(`The build made no file ${name}.`);
  return `${ownPath}/${file}`;
}
