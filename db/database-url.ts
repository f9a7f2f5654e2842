/**
 * The address of the database as it is set now; it changes while we run when an embedded Postgres comes back elsewhere.
 * @throws Error when it is not set
 */
export function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error("DATABASE_URL is not set.");
  return url;
}
