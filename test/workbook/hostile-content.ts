import { Buffer } from "node:buffer";
import { type HostileFile, hostile, ONE_CELL, withPart, withSheet } from "./hostile-file.ts";
import { mainPart, relation, workbookFile } from "./workbook-file.ts";

const names = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<definedName name="n${index}">1</definedName>`).join("");
const merges = (count: number): string =>
  `<mergeCells>${Array.from({ length: count }, (_, index) => `<mergeCell ref="A300:XFD${index + 400}"/>`).join("")}</mergeCells>`;
const rows = (count: number, cells: number): string => `<row>${"<c><v>1</v></c>".repeat(cells)}</row>`.repeat(count);

/** Workbooks that say something impossible, or too much. */
export const HOSTILE_CONTENT: readonly HostileFile[] = [
  hostile("without the sheet it declares", "missing-part", () => withPart("xl/worksheets/sheet1.xml", null)),
  hostile("without relations", "missing-part", () => withPart("xl/_rels/workbook.xml.rels", null)),
  hostile("without a workbook", "missing-part", () => withPart("xl/workbook.xml", null)),
  hostile("with a sheet on another machine", "missing-part", () =>
    workbookFile({
      sheets: [],
      parts: [["xl/workbook.xml", mainPart("workbook", '<sheets><sheet name="a" r:id="x"/></sheets>')]],
      relations: relation("x", "worksheet", "http://exemplo.gov.br/a", ' TargetMode="External"'),
    }),
  ),
  hostile("with XML that breaks off", "malformed-xml", () =>
    withPart("xl/worksheets/sheet1.xml", mainPart("worksheet", "<sheetData/>").slice(0, -3)),
  ),
  hostile("with tags that cross", "malformed-xml", () =>
    withSheet({ rows: '<row r="1"><c r="A1"><v>1</c></v></row>' }),
  ),
  hostile("with an attribute twice", "malformed-xml", () =>
    withSheet({ rows: '<row r="1"><c r="A1" r="B1"><v>1</v></c></row>' }),
  ),
  hostile("with a reference to nothing", "malformed-xml", () =>
    withSheet({ rows: '<row r="1"><c r="A1" t="str"><v>&nada;</v></c></row>' }),
  ),
  hostile("with a control character", "malformed-xml", () =>
    withSheet({ rows: '<row r="1"><c r="A1" t="str"><v>a\u0001</v></c></row>' }),
  ),
  hostile("with a prefix nobody declared", "malformed-xml", () => withSheet({ rows: '<y:row r="1"/>' })),
  hostile("nested ten thousand deep", "nested-too-deep", () =>
    withSheet({ tail: `${"<a>".repeat(10_000)}${"</a>".repeat(10_000)}` }),
  ),
  hostile("nested deep in a row", "nested-too-deep", () =>
    withSheet({ rows: `<row r="1"><extLst>${"<a>".repeat(500)}${"</a>".repeat(500)}</extLst></row>` }),
  ),
  hostile("in UTF-16", "unsupported-encoding", () =>
    withPart("xl/worksheets/sheet1.xml", Buffer.from(`\ufeff${mainPart("worksheet", "<sheetData/>")}`, "utf16le")),
  ),
  hostile("in Latin-1", "unsupported-encoding", () =>
    withPart("xl/worksheets/sheet1.xml", mainPart("worksheet", "<sheetData/>").replace("UTF-8", "ISO-8859-1")),
  ),
  hostile("in UTF-8 that is none", "unsupported-encoding", () =>
    withPart("xl/worksheets/sheet1.xml", Buffer.from(mainPart("worksheet", "<sheetData/>ç"), "latin1")),
  ),
  hostile("whose sheet has no rows at all", "unexpected-content", () =>
    withPart("xl/worksheets/sheet1.xml", mainPart("worksheet", "")),
  ),
  hostile("whose sheet is something else", "unexpected-content", () =>
    withPart("xl/worksheets/sheet1.xml", mainPart("table", "")),
  ),
  hostile("whose sheet belongs to no namespace", "unexpected-content", () =>
    withPart("xl/worksheets/sheet1.xml", `<worksheet><sheetData>${ONE_CELL}</sheetData></worksheet>`),
  ),
  hostile("with two sheets made of one part", "unexpected-content", () =>
    withPart(
      "xl/workbook.xml",
      mainPart(
        "workbook",
        '<sheets><sheet name="a" sheetId="1" r:id="rId1"/><sheet name="b" sheetId="2" r:id="rId1"/></sheets>',
      ),
    ),
  ),
  hostile("with a sheet that calls itself a chart", "unexpected-content", () =>
    withPart(
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation("rId1", "chartsheet", "worksheets/sheet1.xml")}</Relationships>`,
    ),
  ),
  hostile("with malformed relations", "unexpected-content", () =>
    workbookFile({ relations: "<Relationship Id='x'/>" }),
  ),
  hostile("with a column past the last", "malformed-reference", () =>
    withPart(
      "xl/worksheets/sheet1.xml",
      mainPart("worksheet", '<cols><col min="1" max="1000000000"/></cols><sheetData/>'),
    ),
  ),
  hostile("with a merge past the last row", "malformed-reference", () =>
    withSheet({ tail: '<mergeCells><mergeCell ref="A1:A1048577"/></mergeCells>' }),
  ),
  hostile("with a text that is not there", "malformed-reference", () =>
    withSheet({ rows: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>' }),
  ),
  hostile("with a number that is none", "malformed-value", () =>
    withSheet({ rows: '<row r="1"><c r="A1"><v>um</v></c></row>' }),
  ),
  hostile("with a visibility that is none", "malformed-value", () => withSheet({ state: "gone" })),
  hostile("with a cell twice", "duplicate-cell", () => withSheet({ rows: ONE_CELL + ONE_CELL })),
  hostile("with a sheet name twice", "duplicate-name", () =>
    workbookFile({ sheets: [{ name: "Plano" }, { name: "PLANO" }] }),
  ),
  hostile("with a defined name twice", "duplicate-name", () =>
    workbookFile({ names: '<definedName name="a">1</definedName><definedName name="A">2</definedName>' }),
  ),
  hostile("with a relation twice", "duplicate-name", () =>
    workbookFile({ relations: relation("rId1", "worksheet", "worksheets/sheet9.xml") }),
  ),
  hostile("with 20,001 cells in a sheet", "too-many-cells", () => withSheet({ rows: rows(201, 100) })),
  hostile("with 200,001 cells in all", "too-many-cells", () =>
    workbookFile({ sheets: Array.from({ length: 11 }, () => ({ rows: rows(200, 100) })) }),
  ),
  hostile("with 100,000 names", "too-many-names", () => workbookFile({ names: names(100_000) })),
  hostile("with merges upon merges", "too-many-merges", () => withSheet({ rows: rows(100, 100), tail: merges(5000) })),
  hostile("with a text of 32,768 characters", "text-too-long", () =>
    withSheet({ rows: `<row r="1"><c r="A1" t="str"><v>${"é".repeat(32_768)}</v></c></row>` }),
  ),
  hostile("with a shared text that long", "text-too-long", () =>
    workbookFile({
      strings: `<si><t>${"x".repeat(32_768)}</t></si>`,
      sheets: [{ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }],
    }),
  ),
];
