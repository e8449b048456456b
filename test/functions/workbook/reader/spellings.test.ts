import { Buffer } from "node:buffer";
import { describe, expect, it } from "@jest/globals";
import { readWorkbook } from "../../../../functions/src/workbook/reader/read-workbook.ts";
import {
  mainPart,
  outcome,
  readValues,
  relation,
  workbookFile,
  workbookParts,
} from "../../../workbook/workbook-file.ts";
import { zipFile } from "../../../workbook/zip-file.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const ROWS = '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>dois</t></is></c></row>';
const READ = { A1: 1, B1: "dois" };

/** A workbook whose one sheet is written so. */
const written = (xml: string | Uint8Array) => ({ parts: [[SHEET, xml]] as const });

describe("a sheet is read right", () => {
  it.each([
    [
      "with prefixed names",
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${ROWS.replaceAll(/<(\/?)(?=\w)/g, "<$1x:")}</x:sheetData></x:worksheet>`,
    ],
    [
      "with prefixes declared on the way",
      `<worksheet xmlns="${MAIN}"><sheetData><y:row xmlns:y="${MAIN}" r="1"><y:c r="A1"><y:v>1</y:v></y:c><c r="B1" t="inlineStr"><is><t>dois</t></is></c></y:row></sheetData></worksheet>`,
    ],
    ["in strict Office Open XML", `<worksheet xmlns="${STRICT}"><sheetData>${ROWS}</sheetData></worksheet>`],
    [
      "in single quotes",
      `<?xml version='1.0' encoding='utf-8'?><worksheet xmlns='${MAIN}'><sheetData>${ROWS.replaceAll('"', "'")}</sheetData></worksheet>`,
    ],
    [
      "with blanks wherever they may be",
      `<worksheet xmlns = "${MAIN}" >\n <sheetData >\r\n\t${ROWS.replaceAll(/(<row|<c|<v|<t)/g, "\n$1 ")
        .replaceAll("=", " = ")
        .replaceAll("</c>", "</c >")}\n</sheetData ></worksheet >\n`,
    ],
    [
      "with comments and instructions",
      `<?xml version="1.0"?><!-- a --><?b c?><worksheet xmlns="${MAIN}"><sheetData><!-- <row> -->${ROWS.replace("<v>1", "<!-- 5 --><v>1<!-- 2 --><?x?>")}</sheetData><!-- </worksheet> --></worksheet><!-- end -->`,
    ],
    [
      "with CDATA",
      mainPart(
        "worksheet",
        `<sheetData>${ROWS.replace("dois", "<![CDATA[do]]>is").replace("<v>1<", "<v><![CDATA[1]]><")}</sheetData>`,
      ),
    ],
    ["behind a byte order mark", Buffer.from(`\ufeff${mainPart("worksheet", `<sheetData>${ROWS}</sheetData>`)}`)],
    ["without a declaration", `<worksheet xmlns="${MAIN}"><sheetData>${ROWS}</sheetData></worksheet>`],
    [
      "with attributes in another order",
      mainPart(
        "worksheet",
        `<sheetData>${ROWS.replace('<c r="B1" t="inlineStr">', '<c t="inlineStr" s="0" r="B1">')}</sheetData>`,
      ),
    ],
    [
      "with extensions",
      mainPart(
        "worksheet",
        `<sheetData>${ROWS.replace("</c>", '<extLst><ext uri="a"><v>7</v></ext></extLst></c>')}</sheetData><extLst><ext><row/></ext></extLst>`,
      ),
    ],
    [
      "with elements of other namespaces around",
      mainPart("worksheet", `<o:sheetData xmlns:o="urn:other"><o:row/></o:sheetData><sheetData>${ROWS}</sheetData>`),
    ],
    [
      "with attributes of other namespaces",
      mainPart(
        "worksheet",
        `<sheetData>${ROWS.replace("<row", '<row xmlns:o="urn:other" o:r="9" o:looks="a&gt;b"')}</sheetData>`,
      ),
    ],
  ])("%s", (_, xml) => {
    expect(readValues(written(xml))).toEqual(READ);
  });
});

describe("limits that are wide enough", () => {
  it("let a validation over a whole sheet pass, which says nothing of cells", () => {
    const tail =
      '<dataValidations count="1"><dataValidation sqref="A2:P1048576" type="list"><formula1>"a,b"</formula1></dataValidation></dataValidations>';
    expect(readValues({ sheets: [{ rows: ROWS, tail }] })).toEqual(READ);
  });

  it("let 20,000 cells and a text of 32,767 characters pass", () => {
    const rows = `<row>${"<c><v>1</v></c>".repeat(100)}</row>`.repeat(200);
    expect(outcome(workbookFile({ sheets: [{ rows }] }))).toBe("read 20000 cells");
    const long = "é".repeat(32_767);
    expect(readValues({ sheets: [{ rows: `<row><c t="str"><v>${long}</v></c></row>` }] })).toEqual({ A1: long });
  });

  it("let cells that are only styled pass in any number", () => {
    const rows = `<row>${'<c s="0"/>'.repeat(100)}</row>`.repeat(2000);
    expect(outcome(workbookFile({ sheets: [{ rows }] }))).toBe("read 0 cells");
  });
});

describe("an archive is read right", () => {
  const parts = workbookParts({ sheets: [{ rows: ROWS }] });

  it.each([
    ["with a comment at its end", zipFile(parts, { comment: "salvo por um programa PK" })],
    ["with entries that are not packed", zipFile(parts.map((part) => ({ ...part, stored: true })))],
    ["with folders", zipFile([{ name: "xl/", content: "", stored: true }, ...parts])],
    ["in any order", zipFile([...parts].reverse())],
    ["with names in capitals", zipFile(parts.map((part) => ({ ...part, name: String(part.name).toUpperCase() })))],
    ["with an office add-in in it", zipFile([...parts, { name: "xl/webextensions/taskpanes.xml", content: "<x/>" }])],
  ])("%s", (_, bytes) => {
    expect(outcome(bytes)).toBe("read 2 cells");
  });
});

describe("a workbook", () => {
  it("keeps a sheet called __proto__ as any other", () => {
    const result = readWorkbook(
      workbookFile({
        sheets: [{ name: "__proto__", rows: ROWS }, { name: "constructor" }],
        names: '<definedName name="__proto__">__proto__!$A$1</definedName>',
      }),
    );
    if (!result.ok) throw new Error(result.refusal.code);
    expect(result.grid.sheets.map((sheet) => sheet.name)).toEqual(["__proto__", "constructor"]);
    expect(result.grid.names.get("__proto__")?.range?.sheet).toBe(0);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("has its sheets in the order of the tabs, with what is hidden, and no charts among them", () => {
    const chart = "application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml";
    const result = readWorkbook(
      workbookFile({
        sheets: [
          { name: "B", state: "veryHidden" },
          { name: "A", state: "hidden" },
        ],
        types: `<Override PartName="/xl/chartsheets/sheet1.xml" ContentType="${chart}"/>`,
        relations: relation("rIdChart", "chartsheet", "/xl/chartsheets/sheet1.xml"),
        parts: [
          ["xl/chartsheets/sheet1.xml", mainPart("chartsheet", "")],
          [
            "xl/workbook.xml",
            mainPart(
              "workbook",
              '<sheets><sheet name="B" sheetId="7" state="veryHidden" r:id="rId1"/><sheet name="G" sheetId="8" r:id="rIdChart"/><sheet name="A" sheetId="1" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="n">A!$A$1</definedName></definedNames>',
            ),
          ],
        ],
      }),
    );
    if (!result.ok) throw new Error(result.refusal.code);
    expect(result.grid.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["B", "veryHidden"],
      ["A", "hidden"],
    ]);
    expect(result.grid.names.get("n")?.range?.sheet).toBe(1);
  });

  it.each([
    ['="1"', true],
    ['="true"', true],
    ['="0"', false],
    ['="false"', false],
  ])("says date1904%s", (spelling, date1904) => {
    const result = readWorkbook(
      workbookFile({
        workbookProperties: ` date1904${spelling}`,
        sheets: [{ rows: '<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row>' }],
      }),
    );
    if (!result.ok) throw new Error(result.refusal.code);
    expect(result.grid.date1904).toBe(date1904);
    expect(result.grid.sheets[0]?.cells.values().next().value?.value).toBe(date1904 ? 1 : 1463);
  });

  it("tells when it was saved, in UTC, when it says so", () => {
    const modified = (moment: string): string | null => {
      const core = `<c:coreProperties xmlns:c="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:d="http://purl.org/dc/terms/"><d:modified>${moment}</d:modified></c:coreProperties>`;
      const roots =
        relation("rId1", "officeDocument", "xl/workbook.xml") +
        relation(
          "rId2",
          "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
          "docProps/core.xml",
        );
      const result = readWorkbook(
        workbookFile({
          parts: [
            [
              "_rels/.rels",
              `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${roots}</Relationships>`,
            ],
            ["docProps/core.xml", core],
          ],
        }),
      );
      if (!result.ok) throw new Error(result.refusal.code);
      return result.grid.modified;
    };
    expect(modified("2026-03-31T12:00:00Z")).toBe("2026-03-31T12:00:00.000Z");
    expect(modified("2026-03-31T12:00:00-03:00")).toBe("2026-03-31T15:00:00.000Z");
    expect(modified("ontem")).toBeNull();
    expect(modified("2026-99-31T12:00:00Z")).toBeNull();
  });

  it("that draws on another workbook is read, and says so", () => {
    const result = readWorkbook(
      workbookFile({ relations: relation("x", "externalLink", "externalLinks/externalLink1.xml") }),
    );
    expect(result).toMatchObject({ ok: true, grid: { notices: ["external-link"] } });
    expect(readWorkbook(workbookFile({}))).toMatchObject({ ok: true, grid: { notices: [] } });
  });
});
