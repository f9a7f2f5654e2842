import type { Account } from "./postgres-account";

/** One embedded Postgres on disk. Paths are absolute. */
export type Cluster = {
  /** Folder that belongs to its account. */
  home: string;
  /** Its data directory, inside home. */
  directory: string;
  /** Folder with bin, lib and share. */
  binaries: string;
  account: Account;
  password: string;
};
