import { realpathSync } from "node:fs";
import postgres from "postgres";
import type { Cluster } from "./cluster";
import { clusterAddress } from "./cluster-address";

/** Does our own Postgres answer on this port: our password, our folder? */
export async function isOurs(cluster: Cluster, port: number): Promise<boolean> {
  const sql = postgres(clusterAddress(cluster, port, "postgres"), { max: 1, connect_timeout: 3 });
  try {
    const [row] = await sql<{ data_directory: string }[]>`SHOW data_directory`;
    return realpathSync(row?.data_directory ?? "/") === realpathSync(cluster.directory);
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}
