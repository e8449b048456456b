import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { planForm } from "../../../plan/form/plan-form.ts";
import { cellNow, commentedCell } from "../../../plan/review/commented-cell.ts";
import { commentsInOrder } from "../../../plan/review/comments-in-order.ts";
import { readableContent } from "../../../plan/review/readable-content.ts";
import type { PlanContent } from "../../../plan/workbook/content.ts";
import { readPlan } from "../../../plan/workbook/read-form.ts";
import { planGrid } from "../../workbook/plan-grid.ts";
import { arbitraryPlanValues } from "../../workbook/plan-values.ts";
import { insertRows, renameSheet } from "../../workbook/rearrange.ts";
import { completePlanValues } from "../complete-plan.ts";
import { planContent } from "../content-of.ts";

const TODAY = "2026-05-15";

function commented(content: PlanContent, field: string | null, row: number | null) {
  const cell = commentedCell(content, { field, row });
  if (cell === null) throw new Error(`${field} ${row} cannot be commented on.`);
  return cell;
}

describe("a comment is about", () => {
  const content = readPlan(planGrid(completePlanValues(TODAY)));

  test("a field, with what it said and where it stood", () => {
    expect(commented(content, "letter.cost", null)).toMatchObject({
      subject: { field: "letter.cost", row: null },
      said: "R$ 35,50",
      place: { sheet: "Serviço" },
    });
  });

  test("a cell of a row, whose row is named as people call it", () => {
    const { subject, place } = commented(content, "schedule.actions.month", 4);
    expect(subject.row?.name).toBe("4. Modelar e automatizar o serviço");
    expect(place).toEqual(content.tables["schedule.actions"].rows[3]?.cells.month.place);
  });

  test("the plan as a whole", () => {
    expect(commented(content, null, null)).toEqual({
      subject: { field: null, row: null },
      label: "",
      said: null,
      place: null,
    });
  });

  test.each([
    ["no field of the form", "service.colour", null],
    ["what every object has", "constructor", null],
    ["a table without a row", "schedule.actions.month", null],
    ["a row that says nothing", "measurements.month", 99],
    ["a field with a row", "service.name", 1],
    ["a row of nothing", null, 1],
    ["what the product writes", "receipt.number", null],
    ["the form's own words", "adoption.responsibilities.text", 1],
  ])("nothing else: %s", (_, field, row) => {
    expect(commentedCell(content, { field, row })).toBeNull();
  });
});

describe("a comment stays at its cell", () => {
  test("wherever rows are inserted and sheets renamed: any cell of any plan", () => {
    const anyGrid = arbitraryPlanValues().map((values) => planGrid(values));
    fc.assert(
      fc.property(anyGrid, fc.nat(), fc.nat(6), (grid, pick, inserted) => {
        const content = readPlan(grid);
        const cells = readableContent(content).flatMap(({ blocks }) =>
          blocks.flatMap((block): { key: string; row: number | null }[] =>
            block.kind === "fields"
              ? block.cells.map(({ key }) => ({ key, row: null }))
              : block.rows.flatMap(({ ordinal, cells }) =>
                  cells.filter(({ filledIn }) => filledIn).map(({ key }) => ({ key, row: ordinal })),
                ),
          ),
        );
        const chosen = cells[pick % cells.length];
        if (!chosen) throw new Error("A plan always has cells.");
        const comment = commented(content, chosen.key, chosen.row);
        if (comment.place === null) return;
        const { sheet, row } = comment.place;
        const moved = readPlan(renameSheet(insertRows(grid, sheet, row, inserted), sheet, "Outra aba"));
        const now = cellNow(moved, comment);
        expect(now.cell).toEqual({ ...comment.place, sheet: "Outra aba", row: row + inserted });
        expect(now.changed).toBe(false);
      }),
    );
  });

  const measured = (...months: readonly string[]): PlanContent =>
    planContent({
      tables: { measurements: months.map((month, index) => ({ month, started: 100 + index, completed: 90 })) },
    });

  test("when another month is put before it", () => {
    const comment = commented(measured("2026-02", "2026-03"), "measurements.completed", 2);
    const now = cellNow(measured("2026-01", "2026-02", "2026-03"), comment);
    expect(now.cell?.row).toBe((comment.place?.row ?? 0) + 1);
  });

  test("when what it asks for is done: the month itself is corrected, and the comment says that it changed", () => {
    const comment = commented(measured("2026-02", "2081-03", "2026-04"), "measurements.month", 2);
    const now = cellNow(measured("2026-02", "2026-03", "2026-04"), comment);
    expect(now).toEqual({ cell: comment.place, says: "03/2026", changed: true });
  });

  test("when two rows are called the same, with its own", () => {
    const comment = commented(measured("2026-02", "2026-02"), "measurements.started", 2);
    expect(cellNow(measured("2026-02", "2026-02", "2026-03"), comment).cell).toEqual(comment.place);
  });

  test("and nowhere once its row is gone, which is a change", () => {
    const bases = (...names: readonly string[]) =>
      planContent({
        tables: {
          "adoption.dataBases": names.map((dataBase) => ({ dataBase, agency: `Órgão ${dataBase}`, purpose: dataBase })),
        },
      });
    const comment = commented(bases("CNPJ", "CPF"), "adoption.dataBases.purpose", 2);
    expect(cellNow(bases("CNPJ"), comment)).toEqual({ cell: null, says: null, changed: true });
  });
});

test("comments come in the form's order, those about the whole plan first", () => {
  const content = readPlan(planGrid(completePlanValues(TODAY)));
  const at = "2026-05-15T12:00:00Z";
  const comments = [
    ["approval.owner.name", null],
    ["schedule.actions.month", 5],
    ["schedule.actions.month", 2],
    ["service.name", null],
    [null, null],
  ] as const;
  const ordered = commentsInOrder(
    comments.map(([field, row]) => ({ at, subject: commented(content, field, row).subject })),
  );
  expect(ordered.map(({ subject: { field, row } }) => [field, row?.ordinal ?? null])).toEqual([
    [null, null],
    ["service.name", null],
    ["approval.owner.name", null],
    ["schedule.actions.month", 2],
    ["schedule.actions.month", 5],
  ]);
});

describe("a plan is read", () => {
  const sheets = readableContent(readPlan(planGrid(completePlanValues(TODAY))));

  test("sheet by sheet in the form's order, without those that the product fills", () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      "Plano",
      "Responsáveis",
      "Serviço",
      "Métricas",
      "Medições",
      "Cronograma",
      "Adesão",
      "Aprovação",
    ]);
  });

  test("with every cell that the agency fills in, and no other", () => {
    const keys = sheets.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "fields" ? block.cells : [])),
    );
    const agency = Object.entries(planForm.fields).filter(([, { origin }]) => origin === "agency");
    expect(keys.map(({ key }) => key).sort()).toEqual(agency.map(([key]) => key).sort());
  });

  test("as people write: money, months, yes and no", () => {
    const texts = sheets.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "fields" ? block.cells : block.rows.flatMap(({ cells }) => cells))),
    );
    const said = (key: string) => texts.find((cell) => cell.key === key)?.text;
    expect([said("letter.cost"), said("letter.digital"), said("measurements.month")]).toEqual([
      "R$ 35,50",
      "Sim",
      "02/2026",
    ]);
  });
});
