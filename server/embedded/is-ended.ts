import { readFileSync } from "node:fs";

/**
 * Has this process ended while its parent took no notice of it yet? Its number stays given out until then; in a
 * container the parent is often the first process, and that may never look.
 */
export function isEnded(pid: number): boolean {
  try {
    // "4711 (postgres) Z 1 …"; the name in brackets may hold brackets itself.
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.startsWith("Z") ?? false;
  } catch {
    return false;
  }
}
