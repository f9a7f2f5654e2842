import postgres from "postgres";

/** Asks a test's database as the one who owns it, past the role of the application. */
export async function asOwner<T>(url: string, ask: (own: postgres.Sql) => Promise<T>): Promise<T> {
  const own = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await ask(own);
  } finally {
    await own.end();
  }
}
