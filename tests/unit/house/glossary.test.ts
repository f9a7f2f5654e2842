import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { getTableName, is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { describe, expect, test } from "vitest";
import * as schema from "@/db/schema";
import { ru } from "@/messages/ru";

const rows = readFileSync("docs/glossary.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("|") && !/^\| (?:-|word )/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, word = "", sentence = "", russian = "", where = ""]) => ({
    ...{ word, sentence, russian },
    named: [...where.matchAll(/`([^`]+)`/g)].map(([, name]) => name!),
  }));

const named = rows.flatMap((row) => row.named);
const isFolder = (name: string) => name.includes("/");

const foldersOf = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
const folders = ["lib", "components", "server", "db"].flatMap(foldersOf);
/** Drizzle's own notes beside the migrations. */
const foreign = ["db/migrations/meta"];
const tables = Object.values(schema as Record<string, unknown>)
  .filter((value) => is(value, PgTable))
  .map(getTableName);

type Tree = { readonly [key: string]: string | Tree };
const textsOf = (tree: Tree): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === "string" ? value : textsOf(value)));
const messages = textsOf(ru).join("\n").toLowerCase();

describe("the glossary", () => {
  test("has a word for every folder of lib, components, server and db", () => {
    const names = new Set(named.filter(isFolder).map((path) => basename(path)));
    const unknown = folders.filter((path) => !foreign.includes(path) && !names.has(basename(path)));
    expect(folders.length).toBeGreaterThan(60);
    expect(unknown).toEqual([]);
  });

  test("has a word for every table, and names none that is gone", () => {
    expect(named.filter((name) => !isFolder(name)).sort()).toEqual(tables.sort());
  });

  test("explains each word once, in one sentence", () => {
    expect(rows.map(({ word }) => word)).toEqual([...new Set(rows.map(({ word }) => word))]);
    for (const { word, sentence } of rows) expect(sentence, word).toMatch(/^[A-Z“"].+\.$/);
  });

  test("takes its Russian words from the product's own messages", () => {
    const strange = rows
      .flatMap(({ russian }) => (russian === "–" ? [] : russian.split(", ")))
      .filter((word) => !messages.includes(word.toLowerCase()));
    expect(strange).toEqual([]);
  });
});
