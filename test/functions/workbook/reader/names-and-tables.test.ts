import { describe, expect, it } from "@jest/globals";
import { readWorkbook } from "../../../../functions/src/workbook/reader/read-workbook.ts";
import type { Grid, GridRange } from "../../../../plan/workbook/grid.ts";
import { mainPart, outcome, relation, type WorkbookSketch, workbookFile } from "../../../workbook/workbook-file.ts";

function read(sketch: WorkbookSketch): Grid {
  const result = readWorkbook(workbookFile(sketch));
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.grid;
}

describe("a defined name", () => {
  const rangeOf = (formula: string): GridRange | null | undefined =>
    read({
      sheets: [{ name: "Plano" }, { name: "Lista d'Água" }, { name: "Órgão" }],
      names: `<definedName name="Campo">${formula}</definedName>`,
    }).names.get("campo")?.range;

  it.each([
    ["Plano!$B$3", [0, 3, 2, 3, 2]],
    ["Plano!$B$3:$D$9", [0, 3, 2, 9, 4]],
    ["plano!$B$3", [0, 3, 2, 3, 2]],
    ["'Plano'!$D$9:$B$3", [0, 3, 2, 9, 4]],
    ["'Lista d''Água'!$A$1", [1, 1, 1, 1, 1]],
    ["Órgão!$XFD$1048576", [2, 1_048_576, 16_384, 1_048_576, 16_384]],
  ])("%s is a range", (formula, [sheet, firstRow, firstColumn, lastRow, lastColumn]) => {
    expect(rangeOf(formula)).toEqual({ sheet, firstRow, firstColumn, lastRow, lastColumn });
  });

  it.each([
    "#REF!",
    "Plano!#REF!",
    "Plano!$B:$B",
    "Plano!$3:$4",
    "Plano!B3",
    "Plano!$XFE$1",
    "Plano!$A$1048577",
    "Outra!$B$3",
    "[1]Plano!$B$3",
    "Plano:Órgão!$B$3",
    "Plano!$A$1,Plano!$C$1",
    "OFFSET(Plano!$A$1,0,0)",
    "0.5",
    "__proto__!$A$1",
    "",
  ])("%s points to no range", (formula) => {
    expect(rangeOf(formula)).toBeNull();
  });

  it("may cover a whole sheet", () => {
    expect(rangeOf("Plano!$A$1:$XFD$1048576")).toMatchObject({ lastRow: 1_048_576, lastColumn: 16_384 });
  });

  it("of the workbook counts before those of its sheets, wherever they stand", () => {
    const { names } = read({
      sheets: [{ name: "A" }, { name: "B" }],
      names:
        '<definedName name="x" localSheetId="1">B!$A$1</definedName><definedName name="X">A!$A$1</definedName>' +
        '<definedName name="y" localSheetId="0">A!$B$2</definedName><definedName name="y" localSheetId="1">B!$B$2</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1:$B$2</definedName>',
    });
    expect([...names.keys()]).toEqual(["x", "y"]);
    expect(names.get("x")).toMatchObject({ name: "X", range: { sheet: 0 } });
    expect(names.get("y")).toMatchObject({ name: "y", range: { sheet: 0, firstRow: 2 } });
  });
});

describe("a table", () => {
  const withTable = (attributes: string, columns = ["Mês", "Total &amp; parte"]): WorkbookSketch => ({
    sheets: [
      {
        rows: '<row r="2"><c r="B2" t="str"><v>Mês</v></c></row>',
        tail: '<tableParts count="1"><tablePart r:id="rIdT"/></tableParts>',
        relations: relation("rIdT", "table", "../tables/table1.xml"),
      },
    ],
    parts: [
      [
        "xl/tables/table1.xml",
        mainPart(
          "table",
          `<autoFilter ref="B2:C9"/><tableColumns count="${columns.length}">${columns.map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`).join("")}</tableColumns>`,
          ` id="1" ${attributes}`,
        ),
      ],
    ],
  });

  it("has its header row, its columns and its body", () => {
    expect(read(withTable('name="t1" displayName="Medições" ref="B2:C9"')).tables.get("medições")).toEqual({
      name: "Medições",
      range: { sheet: 0, firstRow: 2, firstColumn: 2, lastRow: 9, lastColumn: 3 },
      columns: ["Mês", "Total & parte"],
    });
  });

  it("ends before its totals", () => {
    const { tables } = read(withTable('displayName="T" ref="B2:C9" totalsRowCount="1"'));
    expect(tables.get("t")?.range).toMatchObject({ firstRow: 2, lastRow: 8 });
  });

  it("keeps its place when its header row is switched off", () => {
    const { tables } = read(withTable('displayName="T" ref="B3:C9" headerRowCount="0"'));
    expect(tables.get("t")?.range).toMatchObject({ firstRow: 2, lastRow: 9 });
  });

  it("reads line breaks in the names of its columns", () => {
    const { tables } = read(withTable('displayName="T" ref="B2:C9"', ["Mês_x000a_(mm/aa)", "b"]));
    expect(tables.get("t")?.columns[0]).toBe("Mês\n(mm/aa)");
  });

  it("whose columns do not fit its range is refused", () => {
    expect(outcome(workbookFile(withTable('displayName="T" ref="B2:D9"')))).toBe("unexpected-content");
  });

  it("that is not there is refused", () => {
    const sketch = withTable('displayName="T" ref="B2:C9"');
    expect(outcome(workbookFile({ ...sketch, parts: [] }))).toBe("missing-part");
  });
});
