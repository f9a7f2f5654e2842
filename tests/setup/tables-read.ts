import { readFileSync } from "node:fs";
import { getTableName, is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import * as schema from "@/db/schema";
import { broughtAlong } from "./brought-along";

const tables = new Map(
  Object.entries(schema as Record<string, unknown>).flatMap(([variable, table]) =>
    is(table, PgTable) ? [[variable, getTableName(table)] as const] : [],
  ),
);
const names = new Set(tables.values());

/** The tables that a source names: as Drizzle's, or in SQL. */
function tablesIn(source: string): string[] {
  const imported = [...source.matchAll(/import (?!type)\{([^}]*)\} from "@\/db\/schema"/g)].flatMap(
    ([, list]) => list!.split(",").map((name) => name.trim().split(" as ")[0]!),
  );
  const prefixed = [...source.matchAll(/\bs\.(\w+)/g)].map(([, name]) => name!);
  const written = [...source.matchAll(/\b(?:from|join) ([a-z_]+)\b/gi)].map(([, name]) => name!);
  return [
    ...[...imported, ...prefixed].flatMap((name) => tables.get(name) ?? []),
    ...written.filter((name) => names.has(name)),
  ];
}

/** The tables that some files and all that they bring along may read, functions of the database included. */
export function tablesRead(files: readonly string[]): string[] {
  const sources = [...broughtAlong(files).values()];
  if (sources.some((source) => source.includes("text_on(")))
    sources.push(readFileSync("db/guards/texts.sql", "utf8"));
  return [...new Set(sources.flatMap(tablesIn))].sort();
}
