import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { agencyForm } from "../../../plan/form/agency-form.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { readAgency, readPlan } from "../../../plan/workbook/read-form.ts";
import { valuesOf } from "../../../plan/workbook/values.ts";
import { fullPlanValues } from "../../workbook/filled-plan.ts";
import { agencyGrid, planGrid } from "../../workbook/plan-grid.ts";
import { arbitraryPlanValues, readBack } from "../../workbook/plan-values.ts";
import { dropNames, dropTables, hideSheet, insertRows, moveSheet, renameSheet } from "../../workbook/rearrange.ts";

/** Something that people do to a workbook and that must not matter. */
type Change = (grid: Grid) => Grid;

const anySheet = fc.nat(8);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ sheet: anySheet, row: fc.integer({ min: 1, max: 60 }), count: fc.integer({ min: 1, max: 5 }) }).map(
    ({ sheet, row, count }): Change =>
      (grid) =>
        insertRowsOutsideTables(grid, sheet, row, count),
  ),
  fc.record({ sheet: anySheet, to: anySheet }).map(
    ({ sheet, to }): Change =>
      (grid) =>
        moveSheet(grid, nameOf(grid, sheet), to),
  ),
  fc.record({ sheet: anySheet, name: fc.string({ minLength: 1, maxLength: 31 }) }).map(
    ({ sheet, name }): Change =>
      (grid) =>
        renameSheet(grid, nameOf(grid, sheet), name),
  ),
  anySheet.map(
    (sheet): Change =>
      (grid) =>
        hideSheet(grid, nameOf(grid, sheet)),
  ),
);

function nameOf(grid: Grid, sheet: number): string {
  return grid.sheets[sheet % grid.sheets.length]?.name ?? "";
}

/** Rows inserted inside a table are rows of it, which changes the numbers of the rows below. */
function insertRowsOutsideTables(grid: Grid, sheet: number, row: number, count: number): Grid {
  const index = sheet % grid.sheets.length;
  const inside = [...grid.tables.values()].some(
    ({ range }) => range.sheet === index && row > range.firstRow && row <= range.lastRow,
  );
  return inside ? grid : insertRows(grid, nameOf(grid, index), row, count);
}

describe("what a plan is filled with is read back", () => {
  test("when every cell is filled in", () => {
    expect(valuesOf(readPlan(planGrid(fullPlanValues())))).toEqual(readBack(fullPlanValues()));
  });

  test("when nothing is", () => {
    const blank = { fields: {}, tables: {} };
    expect(valuesOf(readPlan(planGrid(blank)))).toEqual(readBack(blank));
  });

  test("whatever it is", () => {
    fc.assert(
      fc.property(arbitraryPlanValues(), (values) => {
        expect(valuesOf(readPlan(planGrid(values)))).toEqual(readBack(values));
      }),
    );
  });

  test("after rows were inserted and sheets moved, renamed and hidden", () => {
    fc.assert(
      fc.property(arbitraryPlanValues(), fc.array(change, { maxLength: 12 }), (values, changes) => {
        const grid = changes.reduce((changed, next) => next(changed), planGrid(values));
        expect(valuesOf(readPlan(grid))).toEqual(readBack(values));
      }),
    );
  });

  test("after every defined name and table was lost", () => {
    const grid = dropTables(dropNames(planGrid(fullPlanValues())));
    expect(valuesOf(readPlan(grid))).toEqual(readBack(fullPlanValues()));
  });

  test("after names and tables were lost, rows inserted above and sheets moved", () => {
    let grid = dropTables(dropNames(planGrid(fullPlanValues())));
    grid = insertRows(grid, "Responsáveis", 2, 3);
    grid = insertRows(grid, "Serviço", 1, 5);
    grid = moveSheet(renameSheet(grid, "Medições", "Números"), "Serviço", 0);
    expect(valuesOf(readPlan(grid))).toEqual(readBack(fullPlanValues()));
  });
});

test("an agency's workbook is read back, with and without its names and tables", () => {
  const values = {
    fields: {
      "agency.name": "Agência Exemplo",
      "agency.siorg": "00123",
      "focalPoints.serviceDelivery.titular.name": "Ana Exemplo",
      "focalPoints.serviceDelivery.substituto.area": "Ouvidoria",
      "focalPoints.serviceDelivery.appointedBy": "Bia Exemplo",
      "focalPoints.digitalOffer.titular.name": "Caio Exemplo",
      "focalPoints.digitalOffer.appointedOn": "2026-03-31",
    },
    tables: { services: [{ name: "Emitir certidão", registered: true, digital: false }] },
  } as const;
  const expected = {
    ...values,
    fields: { ...values.fields, "template.kind": "agency", "template.version": agencyForm.version },
  };
  const grid = agencyGrid(values);
  expect(valuesOf(readAgency(grid))).toEqual(expected);
  expect(valuesOf(readAgency(dropTables(dropNames(grid))))).toEqual(expected);
});
