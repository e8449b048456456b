import { describe, expect, it } from "@jest/globals";
import { frozenRows, repeatedRows } from "../../../../functions/src/workbook/form-writer/page-setup.ts";
import { layoutSheet, type Piece } from "../../../../functions/src/workbook/form-writer/sheet-layout.ts";
import { agencyForm } from "../../../../plan/form/agency-form.ts";
import type { Form, SheetDeclaration } from "../../../../plan/form/declaration.ts";
import { planForm } from "../../../../plan/form/plan-form.ts";

const sheets: readonly { form: Form; sheet: SheetDeclaration }[] = [planForm, agencyForm].flatMap((form: Form) =>
  form.sheets.map((sheet) => ({ form, sheet })),
);

function rowsOf(piece: Piece): readonly number[] {
  const height = piece.piece === "table" ? piece.rows + 1 : piece.piece === "missing" ? piece.sheets.length + 3 : 1;
  return Array.from({ length: height }, (_, index) => piece.row + index);
}

const planLayout = (name: string, valueRows = 0) => {
  const sheet = planForm.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet ${name}.`);
  return layoutSheet(planForm, sheet, () => valueRows);
};

describe("the layout of a sheet", () => {
  it.each(sheets)("puts nothing of $sheet.name over anything else", ({ form, sheet }) => {
    const rows = layoutSheet(form, sheet, () => 40).pieces.flatMap(rowsOf);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows).size).toBe(rows.length);
  });

  it("gives a table ten rows more than its values, and never fewer than declared", () => {
    const rows = (values: number) =>
      planLayout("Medições", values).pieces.flatMap((piece) => (piece.piece === "table" ? [piece.rows] : []));
    expect(rows(0)).toEqual([36]);
    expect(rows(60)).toEqual([70]);
  });

  it("adds no rows to a table that the form itself fills", () => {
    const table = planLayout("Adesão", 19).pieces.find(
      (piece) => piece.piece === "table" && piece.table === "adoption.responsibilities",
    );
    expect(table).toMatchObject({ rows: 19 });
  });

  it("keeps a table's header in sight when the sheet begins with its only table, and repeats it when it ends there", () => {
    const measurements = planLayout("Medições");
    const header = measurements.pieces.find(({ piece }) => piece === "table")?.row;
    expect(frozenRows(measurements)).toBe(header);
    expect(repeatedRows(measurements)).toBe(header);
    expect(repeatedRows(planLayout("Cronograma"))).toBe(3);
    expect(frozenRows(planLayout("Serviço"))).toBe(3);
  });
});
