import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from "node:fs";

/**
 * Reads what was kept in a file that only we may read, or makes and keeps it.
 * @param path absolute path
 * @param make called once in the life of the file
 */
export function keepSecret(path: string, make: () => string): string {
  if (existsSync(path)) return readFileSync(path, "utf8");
  const secret = make();
  const unfinished = `${path}.unfinished`;
  const file = openSync(unfinished, "w", 0o600);
  writeSync(file, secret);
  fsyncSync(file);
  closeSync(file);
  renameSync(unfinished, path);
  return secret;
}
