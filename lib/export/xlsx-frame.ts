import { xmlText } from "./xml-text";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A name that Excel takes for a sheet: 31 characters, none that means something in an address of a cell. */
export const sheetName = (name: string) =>
  name
    .replaceAll(/[[\]:*?/\\\p{Cc}]/gu, " ")
    .trim()
    .slice(0, 31)
    .replaceAll(/^'+|[\s']+$/g, "") || "1";

/** Everything of a workbook of two sheets but the sheets: what stands where, and the styles. */
export function xlsxFrame(first: string, second: string) {
  const names = [sheetName(first), sheetName(second)];
  // Two sheets of one name are refused.
  if (names[0] === names[1]) names[1] = "2";
  const sheets = names.map((name, index) => ({ name, id: index + 1 }));
  const file = (name: string, text: string) => ({ name, content: [declaration + text] });
  const each = (form: (sheet: { name: string; id: number }) => string) => sheets.map(form).join("");
  return [
    file(
      "[Content_Types].xml",
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${each(
        ({ id }) =>
          `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="${types}.worksheet+xml"/>`,
      )}</Types>`,
    ),
    file(
      "_rels/.rels",
      `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    file(
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each(
        ({ name, id }) => `<sheet name="${xmlText(name)}" sheetId="${id}" r:id="rId${id}"/>`,
      )}</sheets></workbook>`,
    ),
    file(
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${relations}">${each(
        ({ id }) =>
          `<Relationship Id="rId${id}" Type="${office}/worksheet" Target="worksheets/sheet${id}.xml"/>`,
      )}<Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    file("xl/styles.xml", styles),
  ];
}

// In this order: plain, head, day, wrapped text.
const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf></cellXfs></styleSheet>`;
