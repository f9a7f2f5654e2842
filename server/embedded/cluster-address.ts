import type { Cluster } from "./cluster";

/** Address of a database of the cluster, password included. */
export function clusterAddress(cluster: Cluster, port: number, database: string): string {
  return `postgres://postgres:${cluster.password}@127.0.0.1:${port}/${database}`;
}
