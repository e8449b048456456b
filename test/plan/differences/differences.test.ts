import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { FormDifference } from "../../../plan/differences/difference.ts";
import { differences } from "../../../plan/differences/differences.ts";
import { agencyForm } from "../../../plan/form/agency-form.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import type { PlanContent } from "../../../plan/workbook/content.ts";
import { readPlan } from "../../../plan/workbook/read-form.ts";
import { planGrid } from "../../workbook/plan-grid.ts";
import { arbitraryPlanValues } from "../../workbook/plan-values.ts";
import { insertRows, moveSheet, renameSheet } from "../../workbook/rearrange.ts";
import { agencyCells, entryAt, otherValue, withCell } from "../changed-content.ts";
import { completePlanValues } from "../complete-plan.ts";
import { agencyContent, type MeasurementTyped, type PlanTyped, planContent, unavailable } from "../content-of.ts";

const TODAY = "2026-05-15";

function between(from: PlanTyped, to: PlanTyped): FormDifference[] {
  return differences(planContent(from), planContent(to), planForm);
}

function measured(...measurements: readonly MeasurementTyped[]): PlanTyped {
  return { tables: { measurements } };
}

/** Each difference in one line: `measurements.month [03/2026] 1 → 2`. */
function said(found: readonly FormDifference[]): string[] {
  return found.map(({ key, row, from, to }) => `${key}${row === null ? "" : ` [${row}]`} ${from.text} → ${to.text}`);
}

const anyContent: fc.Arbitrary<PlanContent> = arbitraryPlanValues().map((values) => readPlan(planGrid(values)));

describe("of a content with itself", () => {
  test("there is no difference", () => {
    fc.assert(fc.property(anyContent, (content) => expect(differences(content, content, planForm)).toEqual([])));
  });

  test("there is none after sheets were moved and rows inserted, in tables too", () => {
    const grid = planGrid(completePlanValues(TODAY));
    const first = grid.tables.get("tbmedicoes")?.range.firstRow ?? 0;
    const moved = moveSheet(renameSheet(insertRows(grid, "Medições", first + 2, 3), "Medições", "M"), "Adesão", 0);
    expect(readPlan(moved).tables.measurements.rows.at(-1)?.number).toBe(6);
    expect(differences(readPlan(grid), readPlan(moved), planForm)).toEqual([]);
  });

  test("there is none when a number was typed as text, or n/d as other words", () => {
    const values = completePlanValues(TODAY);
    const one = readPlan(planGrid(values, { "letter.timeNote": "n/d" }));
    const other = readPlan(planGrid(values, { "letter.cost": "R$ 35,50", "letter.timeNote": "Não disponível" }));
    expect(other.fields["letter.cost"].raw).not.toBe(one.fields["letter.cost"].raw);
    expect(differences(one, other, planForm)).toEqual([]);
  });
});

test("one value changed is one difference, at its place", () => {
  fc.assert(
    fc.property(anyContent, fc.nat(), (content, pick) => {
      const cells = agencyCells(planForm, content);
      const cell = cells[pick % cells.length];
      if (!cell) throw new Error("A plan always has cells.");
      const before = entryAt(content, cell);
      const changed = withCell(content, cell, otherValue(before));
      const found = differences(content, changed, planForm);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ key: before.key, from: { place: before.place }, to: { place: before.place } });
      expect(found[0]?.change).toBe(before.state === "blank" ? "added" : "changed");
    }),
    { numRuns: 200 },
  );
});

test("the other way round, what was added is removed and every side is the other", () => {
  const opposite = { added: "removed", removed: "added", changed: "changed" } as const;
  const lines = (found: readonly FormDifference[]) => found.map((difference) => JSON.stringify(difference)).sort();
  fc.assert(
    fc.property(anyContent, anyContent, (one, other) => {
      const there = differences(one, other, planForm).map((difference) => ({ ...difference, row: null }));
      const back = differences(other, one, planForm).map(({ key, label, change, from, to }) => ({
        key,
        label,
        row: null,
        change: opposite[change],
        from: to,
        to: from,
      }));
      expect(lines(back)).toEqual(lines(there));
    }),
  );
});

describe("what a person reads of a difference", () => {
  test("is written as Brazil writes it, with the form's words for the cell and the row", () => {
    const found = between(
      {
        fields: { "letter.cost": 35.5, "letter.digital": false, "launch.quarter": "2026-Q3" },
        tables: { "schedule.actions": [{ month: "2026-03", situation: "inProgress" }] },
      },
      {
        fields: { "letter.cost": 1234.5, "letter.digital": true, "launch.quarter": "2026-Q4" },
        tables: { "schedule.actions": [{ month: "2026-04", situation: "done", dateDone: "2026-04-30" }] },
      },
    );
    const action = "1. Cadastrar serviço no Portal de Serviços.";
    expect(said(found)).toEqual([
      "letter.digital Não → Sim",
      "letter.cost R$ 35,50 → R$ 1.234,50",
      "launch.quarter 3º trim. (set.) 2026 → 4º trim. (dez.) 2026",
      `schedule.actions.month [${action}] 03/2026 → 04/2026`,
      `schedule.actions.situation [${action}] Em andamento → Concluída`,
      `schedule.actions.dateDone [${action}]  → 30/04/2026`,
    ]);
    expect(found[0]?.label).toBe("Prestado por meio digital hoje, segundo a carta");
    expect(found.at(-1)?.change).toBe("added");
  });

  test("shows what is not available in its words, and figures that look alike in full", () => {
    expect(said(between({ fields: { "letter.cost": 10 } }, { fields: { "letter.cost": unavailable } }))).toEqual([
      "letter.cost R$ 10,00 → n/d",
    ]);
    expect(said(between({ fields: { "letter.cost": 10 } }, { fields: { "letter.cost": 10.001 } }))).toEqual([
      "letter.cost 10 → 10,001",
    ]);
  });

  test("leaves out what the product writes", () => {
    const receipt = { "plan.id": "p-1", "plan.state": "approved", "receipt.number": "1" } as const;
    expect(between({}, { fields: receipt })).toEqual([]);
  });
});

describe("the rows of a table", () => {
  const march = { month: "2026-03", requestsTotal: 10 };
  const april = { month: "2026-04", requestsTotal: 20 };
  const may = { month: "2026-05", requestsTotal: 30, started: 7 };

  test("are known again by their month, in whatever order they stand", () => {
    expect(between(measured(march, april), measured(april, march))).toEqual([]);
    expect(said(between(measured(march, april), measured(april, { ...march, requestsTotal: 11 })))).toEqual([
      "measurements.requestsTotal [03/2026] 10 → 11",
    ]);
  });

  test("give a difference for each filled cell when they are new or gone", () => {
    const found = between(measured(march, april), measured(march, may, april));
    expect(said(found)).toEqual([
      "measurements.month [05/2026]  → 05/2026",
      "measurements.requestsTotal [05/2026]  → 30",
      "measurements.started [05/2026]  → 7",
    ]);
    expect(found.every(({ change, from }) => change === "added" && from.place === null)).toBe(true);
    expect(between(measured(march, may, april), measured(march, april)).map(({ change }) => change)).toEqual(
      Array(3).fill("removed"),
    );
  });

  test("are one row whose month was mended, and two when all else differs too", () => {
    expect(said(between(measured(march, april), measured(march, { ...april, month: "2026-06" })))).toEqual([
      "measurements.month [06/2026] 04/2026 → 06/2026",
    ]);
    const figures = { requestsWeb: 1, started: 2, completed: 3, meanTime: 4 };
    expect(said(between(measured({ ...march, ...figures }), measured(april)))).toContain(
      "measurements.month [03/2026] 03/2026 → ",
    );
  });

  test("of the same month are matched in their order", () => {
    const twice = [march, { ...march, note: "corrigida" }];
    expect(said(between(measured(...twice), measured(march, { ...march, note: "corrigida de novo" })))).toEqual([
      "measurements.note [03/2026] corrigida → corrigida de novo",
    ]);
  });

  test("without anything that identifies them are matched where they stand", () => {
    expect(said(between(measured(march, { note: "a" }), measured(march, { note: "b" })))).toEqual([
      "measurements.note [2] a → b",
    ]);
  });

  test("of the schedule are known by their words, standard ones by their number too", () => {
    const own = (month: string) => ({ action: "Revisar a norma", parties: "agency" as const, month });
    const standard = [{}, {}, {}, {}, {}, {}, {}];
    const from = { tables: { "schedule.actions": [...standard, own("2026-03")] } };
    const to = {
      tables: { "schedule.actions": [{ action: "1. Cadastrar" }, ...standard.slice(1), {}, own("2026-04")] },
    };
    expect(said(between(from, to))).toEqual([
      "schedule.actions.action [1. Cadastrar] 1. Cadastrar serviço no Portal de Serviços. → 1. Cadastrar",
      "schedule.actions.month [Revisar a norma] 03/2026 → 04/2026",
    ]);
  });

  test("of an agency's services are known by their number, and by their name when they get one", () => {
    const before = { name: "Emitir certidão", registered: false };
    const services = (...rows: readonly object[]) => agencyContent({ tables: { services: rows } });
    const other = { name: "Registrar", portalNumber: "12" };
    expect(
      said(
        differences(
          services(before, other),
          services({ ...other, name: "Registrar navio" }, { ...before, portalNumber: "13" }),
          agencyForm,
        ),
      ),
    ).toEqual([
      "services.name [Registrar navio] Registrar → Registrar navio",
      "services.portalNumber [Emitir certidão]  → 13",
    ]);
  });
});

test("two thousand measurements, turned round and with one figure changed, differ in that figure", () => {
  const rows = Array.from({ length: 2_000 }, (_, index) => ({
    month: `${1900 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
    requestsTotal: index,
  }));
  const changed = rows.toReversed().map((row) => (row.requestsTotal === 700 ? { ...row, requestsTotal: 7 } : row));
  expect(said(between(measured(...rows), measured(...changed)))).toEqual([
    "measurements.requestsTotal [05/1958] 700 → 7",
  ]);
});
