/** What was found about the Postgres that a cluster's `postmaster.pid` speaks of. */
export type PostmasterFinding = {
  /** The file is there and whole. */
  file: boolean;
  /** A process of that number runs. */
  alive: boolean;
  /** That process is a Postgres; numbers are given out again after a restart of the machine. */
  isPostgres: boolean;
  /** It let us in with our password and keeps its data in our folder. */
  isOurs: boolean;
};

/**
 * Decides what to do about a Postgres that may have outlived the process that started it:
 * adopt it, start one, clear the file of one long gone and start, or wait for one that is just starting or stopping.
 */
export function judgePostmaster(found: PostmasterFinding): "start" | "adopt" | "clear" | "wait" {
  if (!found.file) return "start";
  if (found.isOurs) return "adopt";
  // Postgres itself clears the file of a dead process, and knows more about it than we do.
  if (!found.alive) return "start";
  return found.isPostgres ? "wait" : "clear";
}
