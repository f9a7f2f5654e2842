import type { Language } from "@/db/vocabulary";
import type { Cell, Table } from "@/lib/export/table";
import type { Translate } from "@/lib/i18n/translator";
import type { TableAsked } from "@/lib/public/files/table-asked";
import { searchEverything } from "./search-everything";
import { SearchFilters } from "./search-filters";
import { type ShownHit, excerptText } from "./shown-hit";

/** More than the programme will ever have: a file holds all that was found. */
const all = 1_000_000;

const columns = [
  "kind",
  "plan",
  "code",
  "title",
  "address",
  "words",
  "language",
  "said",
  "side",
  "on",
  "provenance",
  "source",
  "sourceAddress",
] as const;

/** Everything that was found, as the page of the search has it. */
export async function searchTable(asked: TableAsked): Promise<Table> {
  const { programme, search, day, language, t } = asked;
  const filters = { ...SearchFilters.parse(search), page: 1 };
  const { hits } = await searchEverything(programme, filters, day, language, all);
  return {
    name: "search",
    columns: columns.map((key) => ({
      key,
      label: t(`search.column.${key}`),
      ...(key === "on" ? { kind: "day" as const } : {}),
    })),
    rows: hits.map((hit) => cellsOf(hit, programme, language, t)),
  };
}

function cellsOf(hit: ShownHit, programme: string, language: Language, t: Translate): Cell[] {
  const { said, excerpt } = hit;
  const { provenance, source } = said ?? hit;
  const row: Record<(typeof columns)[number], Cell> = {
    kind: t(`search.kind.${hit.kind}`),
    plan: hit.place?.plan ?? null,
    code: hit.place?.code ?? null,
    title: excerptText(hit.title),
    address: hit.address === null ? null : `/${language}/${programme}${hit.address}`,
    words: excerpt && excerptText(excerpt),
    language: excerpt?.language ?? null,
    said: said && t(`search.saying.${said.what}`),
    side: said?.side ?? null,
    on: hit.on,
    provenance: provenance && t(`words.provenance.${provenance}`),
    source: source?.title ?? null,
    sourceAddress: source?.address ?? null,
  };
  return columns.map((key) => row[key]);
}
