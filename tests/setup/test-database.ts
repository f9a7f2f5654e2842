import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { closeDatabase } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";

const adminUrl = () => {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error("TEST_DATABASE_URL is not set: run the tests by `npm test`.");
  return url;
};

const urlOf = (name: string) => {
  const url = new URL(adminUrl());
  url.pathname = `/${name}`;
  return url.toString();
};

async function asAdmin<T>(ask: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(adminUrl(), { max: 1, onnotice: () => {} });
  try {
    return await ask(sql);
  } finally {
    await sql.end();
  }
}

/**
 * Makes a database for one test file and points the application's client at it.
 * @param kind `empty`: migrated, no rows; `road-map`: the road map as of 1 June 2012;
 * `bare`: not even migrated
 */
export async function createTestDatabase(
  kind: "bare" | "empty" | "road-map" = "empty",
): Promise<string> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const template = kind === "road-map" ? "template_roadmap" : "template0";
  await asAdmin((sql) => sql.unsafe(`create database ${name} template ${template}`));
  const url = urlOf(name);
  if (kind === "empty") await migrateDatabase(url);
  await closeDatabase();
  process.env.DATABASE_URL = url;
  process.env.PROGRAMME_TODAY = "2012-06-01";
  process.env.AUTH_SECRET = "0123456789abcdef0123456789abcdef";
  return url;
}

/** Closes the application's connections and drops the database. */
export async function dropTestDatabase(url: string): Promise<void> {
  await closeDatabase();
  const name = new URL(url).pathname.slice(1);
  await asAdmin((sql) => sql.unsafe(`drop database ${name} with (force)`));
}
