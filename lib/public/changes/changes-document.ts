import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Language } from "@/db/vocabulary";
import { formatDay } from "@/lib/dates/format-day";
import { readText } from "@/lib/i18n/read-text";
import { translator } from "@/lib/i18n/translator";
import { termLabel } from "@/lib/labels/term-label";
import type { Change } from "./compare-days";

type Then = NonNullable<Change["before"]>;

const cell = (lines: readonly string[], isBold = false) =>
  new TableCell({
    children: lines.map(
      (text) => new Paragraph({ children: [new TextRun({ text, bold: isBold })] }),
    ),
  });

/**
 * What changed between two days as a document of Word's format: a heading and one table, ready to print.
 * @param changes as the page shows them
 * @returns the bytes of a DOCX file
 */
export async function changesDocument(
  asked: { from: string; to: string; changes: readonly Change[] },
  language: Language,
): Promise<Uint8Array> {
  const t = await translator(language);
  const from = formatDay(asked.from, language);
  const to = formatDay(asked.to, language);
  const stateOf = (then: Then | null) =>
    then
      ? [
          t(`words.headline.${then.standing.headline}`),
          `${t("milestone.term")}: ${termLabel(then.standing.currentTerm, language, t)}`,
        ]
      : [t("changes.notListed")];
  const row = ({ code, before, after, what }: Change) =>
    new TableRow({
      children: [
        cell([code]),
        cell([
          readText(after.title, language).text,
          what.map((one) => t(`changes.what.${one}`)).join(", "),
        ]),
        cell(stateOf(before)),
        cell(stateOf(after)),
      ],
    });
  const title = t("changes.title", { from, to });
  const document = new Document({
    title,
    creator: t("shell.title"),
    styles: { default: { document: { run: { language: { value: language } } } } },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
          new Paragraph(t("changes.found", { count: asked.changes.length })),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: [
              new TableRow({
                tableHeader: true,
                children: ["№", t("reports.measure"), from, to].map((text) => cell([text], true)),
              }),
              ...asked.changes.map(row),
            ],
          }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
