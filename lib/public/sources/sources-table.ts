import type { Table } from "@/lib/export/table";
import type { TableAsked } from "@/lib/public/files/table-asked";
import { listSources } from "./list-sources";

/** The sources of the record, as the page about the data lists them. */
export async function sourcesTable({ programme, day, t }: TableAsked): Promise<Table> {
  const sources = await listSources(programme, day);
  return {
    name: "sources",
    columns: [
      { key: "key", label: t("about.key") },
      { key: "title", label: t("about.source") },
      { key: "publishedOn", label: t("about.published"), kind: "day" },
      { key: "address", label: t("about.address") },
    ],
    rows: sources.map(({ key, title, publishedOn, address }) => [key, title, publishedOn, address]),
  };
}
