import { formatDay } from "@/lib/dates/format-day";
import { unknownThing } from "@/lib/errors";
import { csvOf } from "@/lib/export/csv";
import { jsonOf } from "@/lib/export/json";
import { xlsxOf } from "@/lib/export/xlsx";
import { readText } from "@/lib/i18n/read-text";
import { getProgramme } from "@/lib/public/programme/get-programme";
import type { FileAsked } from "./file-asked";
import { findTable } from "./list-tables";

const writers = { csv: csvOf, json: jsonOf, xlsx: xlsxOf };
type TableFormat = keyof typeof writers;

/**
 * A list as a file, with exactly the rows that its page shows on all its pages together.
 * @throws Refusal 404 for an address that is no list
 */
export async function getTableFile(asked: FileAsked, format: TableFormat) {
  const { programme, path, search, language, t, day, href } = asked;
  const found = findTable(path);
  if (!found) throw unknownThing();
  const { name } = await getProgramme(programme, day);
  const { chosen, ...table } = await found.ask({ programme, path, search, language, t, day });
  const title = [t(`shell.${found.section}`), ...path.slice(1)].join(" ");
  const address = href(`/${[programme, ...path].join("/")}`, search);
  const parts = writers[format]({
    ...table,
    title,
    address,
    asOf: day,
    language,
    aboutTitle: t("files.about"),
    about: [
      [t("files.what"), `${readText(name, language).text}: ${title}`],
      [t("files.day"), formatDay(day, language)],
      ...(chosen ? [[t("milestones.chosen"), chosen] as const] : []),
      [t("files.address"), address],
      [t("files.origin"), t("shell.colophon.illustrative")],
      ["", t("shell.colophon.provenance")],
    ],
  });
  return { parts, name: table.name, title };
}
