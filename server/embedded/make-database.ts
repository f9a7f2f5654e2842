import postgres from "postgres";
import type { Cluster } from "./cluster";
import { clusterAddress } from "./cluster-address";

/** Makes a database when there is none of that name. */
export async function makeDatabase(cluster: Cluster, port: number, name: string): Promise<void> {
  const sql = postgres(clusterAddress(cluster, port, "postgres"), { max: 1, onnotice: () => {} });
  try {
    const [row] = await sql`SELECT FROM pg_database WHERE datname = ${name}`;
    if (!row) await sql`CREATE DATABASE ${sql(name)}`;
  } finally {
    await sql.end({ timeout: 1 });
  }
}
