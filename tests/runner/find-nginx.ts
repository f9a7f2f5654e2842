import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Path of the nginx of this machine, which may stand where only root looks; null where there is none. */
export function findNginx(): string | null {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  return folders.map((folder) => join(folder, "nginx")).find((path) => existsSync(path)) ?? null;
}
