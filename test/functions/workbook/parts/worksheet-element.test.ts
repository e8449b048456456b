import { describe, expect, test } from "@jest/globals";
import { withWorksheetElement } from "../../../../functions/src/workbook/parts/worksheet-element.ts";
import { xml } from "../../../../functions/src/workbook/parts/xml-element.ts";

const DRAWING = xml("drawing", { "r:id": "rId9" });
const placed = (cellsAndTail: string, element = DRAWING) =>
  Buffer.from(withWorksheetElement(Buffer.from(`<worksheet>${cellsAndTail}</worksheet>`), element)).toString();
const CELLS = "<sheetData><row/></sheetData>";

describe("A drawing is placed", () => {
  test.each([
    ["last in a sheet of nothing but cells", CELLS, ""],
    ["last in a sheet without cells", "<sheetData/>", ""],
    [
      "after margins, set-up and header",
      `${CELLS}<pageMargins left="1"/><pageSetup/><headerFooter>`,
      "</headerFooter>",
    ],
    ["after page breaks", `${CELLS}<rowBreaks count="1"><brk id="3"/></rowBreaks><colBreaks/>`, ""],
  ])("%s", (_, before, rest) => {
    expect(placed(before + rest)).toBe(`<worksheet>${before}${rest}<drawing r:id="rId9"/></worksheet>`);
  });

  test.each([
    ["notes", '<legacyDrawing r:id="rId1"/>'],
    ["a background picture", '<picture r:id="rId1"/>'],
    ["tables", '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'],
    ["extensions", "<extLst><ext/></extLst>"],
    ["tables and notes in the wrong order exceljs writes them", "<tableParts/><legacyDrawing/>"],
  ])("before %s", (_, rest) => {
    const before = `${CELLS}<pageMargins/>`;
    expect(placed(before + rest)).toBe(`<worksheet>${before}<drawing r:id="rId9"/>${rest}</worksheet>`);
  });

  test("not inside an element that holds one of that name, nor by text that looks like a tag", () => {
    const tricky = `${CELLS}<conditionalFormatting sqref="A1"><cfRule><extLst><ext/></extLst><formula>"a>b"</formula></cfRule></conditionalFormatting><!-- <extLst> --><dataValidations><dataValidation prompt="1 > 0, </worksheet>"/></dataValidations>`;
    expect(placed(tricky)).toBe(`<worksheet>${tricky}<drawing r:id="rId9"/></worksheet>`);
  });
});

test("Text beyond ASCII before and after the place stays what it is", () => {
  const sheet = `<sheetData><c t="str"><v>Órgão — 日本</v></c></sheetData><headerFooter>página</headerFooter>`;
  expect(placed(sheet)).toContain(`${sheet}<drawing`);
});

test("A sheet that has a drawing already is refused", () => {
  expect(() => placed(`${CELLS}<drawing r:id="rId1"/>`)).toThrow("already has a <drawing>");
  expect(() => placed(`${CELLS}<tableParts/><drawing r:id="rId1"/>`)).toThrow("already has a <drawing>");
});

test("An element that belongs before the cells, and a part that is no worksheet, are refused", () => {
  expect(() => placed(CELLS, xml("sheetViews"))).toThrow("does not follow the cells");
  expect(() => placed("<chartsheet/>")).toThrow("no <sheetData>");
});
