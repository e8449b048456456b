import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { planForm } from "../../../plan/form/plan-form.ts";
import type { PlanValues } from "../../../plan/form/values.ts";
import { contentOf } from "../../../plan/workbook/content-of.ts";
import { normalText } from "../../../plan/workbook/normal-text.ts";
import { readAgency, readPlan } from "../../../plan/workbook/read-form.ts";
import { recordContent } from "../../../plan/workbook/record-content.ts";
import { arbitraryOddCells } from "../../workbook/odd-cells.ts";
import { agencyGrid, planGrid, type Typed } from "../../workbook/plan-grid.ts";
import { arbitraryPlanValues } from "../../workbook/plan-values.ts";
import { hideSheet, insertRows, moveSheet, renameSheet } from "../../workbook/rearrange.ts";
import { agencyCells, entryAt, otherValue, withCell } from "../changed-content.ts";
import { completePlanValues } from "../complete-plan.ts";
import { planContent, unavailable, unreadable } from "../content-of.ts";

const TODAY = "2026-05-15";
const complete = completePlanValues(TODAY);

/** The normal text of the complete plan with something else typed into some cells. */
function typed(cells: Typed): string {
  return normalText(readPlan(planGrid(complete, cells)));
}

const untouched = typed({});

function measured(rows: NonNullable<PlanValues["tables"]["measurements"]>): string {
  return normalText(readPlan(planGrid({ fields: {}, tables: { measurements: rows } })));
}

describe("two workbooks say the same", () => {
  test("when sheets were moved, renamed and hidden, and rows inserted above and within tables", () => {
    let grid = planGrid(complete);
    grid = renameSheet(insertRows(grid, "Medições", 1, 4), "Medições", "Números");
    grid = moveSheet(hideSheet(grid, "Adesão"), "Aprovação", 0);
    const table = grid.tables.get("tbcronograma");
    expect(table).toBeDefined();
    grid = insertRows(grid, "Cronograma", (table?.range.firstRow ?? 0) + 3, 2);
    expect(readPlan(grid).tables["schedule.actions"].rows.at(-1)?.number).toBe(10);
    expect(normalText(readPlan(grid))).toBe(untouched);
  });

  test("when a value was typed another way", () => {
    expect(
      typed({
        "letter.cost": "R$ 35,50",
        "letter.digital": "s",
        "letter.timeUnit": "DIA ÚTIL",
        "agency.name": "  Agência Exemplo de Registros\u00a0",
        "approval.owner.date": "15/05/2026",
        "schedule.actions[1].month": "maio de 2026",
      }),
    ).toBe(untouched);
  });

  test("when measurements stand after blank rows", () => {
    const row = { month: "2026-03", requestsTotal: 10 };
    expect(measured([{}, {}, row, {}, { month: "2026-04" }])).toBe(measured([row, { month: "2026-04" }]));
  });

  test("whatever the product wrote into one of them", () => {
    const receipt = {
      "plan.id": "p-1",
      "plan.revision": 4,
      "plan.state": "approved",
      "receipt.number": "2026-0001",
      "receipt.moment": "15/05/2026 09:30",
      "receipt.hash": "ab12",
      "service.slug": "emitir-certidao",
    } as const;
    const content = readPlan(planGrid({ ...complete, fields: { ...complete.fields, ...receipt } }));
    expect(content.fields["receipt.number"].value).toBe("2026-0001");
    expect(normalText(content)).toBe(untouched);
  });

  test("whatever words declare that something is not available, and whatever dash leaves a cell blank", () => {
    expect(typed({ "letter.cost": "n/d" })).toBe(typed({ "letter.cost": "Não disponível" }));
    expect(typed({ "letter.timeNote": "—" })).toBe(untouched);
  });

  test("after one of them was recorded and read from its record", () => {
    fc.assert(
      fc.property(arbitraryPlanValues(), arbitraryOddCells(planForm), (values, odd) => {
        const content = readPlan(planGrid(values, odd));
        expect(normalText(contentOf(recordContent(content), planForm))).toBe(normalText(content));
      }),
      { numRuns: 40 },
    );
  });
});

describe("two workbooks do not say the same", () => {
  test("when any one value of the agency is another", () => {
    fc.assert(
      fc.property(arbitraryPlanValues(), fc.nat(), (values, pick) => {
        const content = readPlan(planGrid(values));
        const cells = agencyCells(planForm, content);
        const cell = cells[pick % cells.length];
        if (!cell) throw new Error("A plan always has cells.");
        const changed = withCell(content, cell, otherValue(entryAt(content, cell)));
        expect(normalText(changed)).not.toBe(normalText(content));
      }),
    );
  });

  test("when a cell is blank in one, not available in another, unreadable in a third", () => {
    const texts = [{}, { "launch.quarter": unavailable }, { "launch.quarter": unreadable }].map((fields) =>
      normalText(planContent({ fields })),
    );
    expect(new Set(texts).size).toBe(3);
  });

  test("when another responsibility is acknowledged", () => {
    const acknowledged = (rows: readonly object[]) =>
      normalText(readPlan(planGrid({ fields: {}, tables: { "adoption.responsibilities": rows } })));
    expect(acknowledged([{}, { acknowledged: true }])).not.toBe(acknowledged([{ acknowledged: true }]));
  });

  test("when the rows of a table stand in another order", () => {
    const [march, april] = [{ month: "2026-03" }, { month: "2026-04" }];
    expect(measured([march, april])).not.toBe(measured([april, march]));
  });

  test("when one is of an agency and the other of a plan", () => {
    const blank = { fields: {}, tables: {} };
    expect(normalText(readAgency(agencyGrid(blank)))).toBe("agency");
    expect(normalText(readPlan(planGrid(blank)))).toMatch(/^plan\n/);
  });
});

test("the text is a line for each field and each filled row, by key", () => {
  const content = readPlan(
    planGrid({
      fields: { "service.name": "Emitir\ncertidão", "letter.cost": 35.5, "letter.digital": false },
      tables: { measurements: [{ month: "2026-03", requestsWeb: 0 }], "schedule.actions": Array(7).fill(noAction) },
    }),
  );
  expect(normalText(content).split("\n")).toEqual([
    "plan",
    '["letter.cost",35.5]',
    '["letter.digital",false]',
    '["service.name","Emitir certidão"]',
    '["measurements",[["month","2026-03"],["requestsWeb",0]]]',
  ]);
});

/** A standard action that somebody emptied. */
const noAction = { action: null, parties: null };
