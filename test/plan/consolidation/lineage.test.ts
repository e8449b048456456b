import { describe, expect, test } from "@jest/globals";
import { consolidate } from "../../../plan/consolidation/consolidate.ts";
import { planRecord } from "../../../plan/consolidation/plan-record.ts";
import type { PlanRecord } from "../../../plan/consolidation/records.ts";
import type { PlanValues } from "../../../plan/form/values.ts";
import { lastMonths } from "../../../plan/indicators/series.ts";
import type { Place } from "../../../plan/workbook/entry.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { cellKey } from "../../../plan/workbook/grid.ts";
import { readPlan } from "../../../plan/workbook/read-form.ts";
import { fullPlanValues } from "../../workbook/filled-plan.ts";
import { planGrid } from "../../workbook/plan-grid.ts";
import { insertRows, renameSheet } from "../../workbook/rearrange.ts";
import { planContent } from "../content-of.ts";
import { today } from "./records.ts";

const values: PlanValues = {
  fields: { "agency.siorg": "26", "service.name": "Emitir certidão", "launch.quarter": "2026-Q4" },
  tables: {
    measurements: [
      { month: "2026-06", requestsWeb: 30, requestsInPerson: 70, requestsTotal: 100 },
      { month: "2026-08", meanTime: 3, meanTimeUnit: "workingDays", started: 9, completed: 8 },
    ],
    "schedule.actions": [{ month: "2026-05", situation: "inProgress" }, { month: "2026-12" }],
    "service.stepsToday": [{ description: "Preencher o formulário", channel: "web", digital: true }],
    "adoption.dataBases": [{ dataBase: "Cadastro de empresas", agency: "AEX" }],
  },
};

function recordOf(grid: Grid): PlanRecord {
  return planRecord(readPlan(grid), [], { source: "plano.xlsx", today, window: lastMonths(today) });
}

function withoutPlaces(record: PlanRecord): unknown {
  return JSON.parse(JSON.stringify(record, (key, value) => (key === "place" || key === "places" ? undefined : value)));
}

function cellAt(grid: Grid, place: Place | undefined) {
  const sheet = grid.sheets.find(({ name }) => name === place?.sheet);
  return place && sheet?.cells.get(cellKey(place.row, place.column))?.value;
}

describe("a plan read from its workbook", () => {
  test("is the record of what was typed into it", () => {
    const typed = planRecord(planContent(values), [], { source: "plano.xlsx", today, window: lastMonths(today) });
    const read = recordOf(planGrid(values));
    expect(withoutPlaces(read)).toEqual(withoutPlaces(typed));
    expect(read.latest.serviceTime?.value).toMatchObject({ numerator: 3 * 2016 * 8, denominator: 8 });
  });

  test("opens every figure into its cell, after rows were inserted and a sheet renamed", () => {
    const grid = renameSheet(insertRows(planGrid(values), "Medições", 1, 5), "Medições", "Medição mensal");
    const { latest, service } = recordOf(grid);
    expect(latest.digitalAdoption?.place.sheet).toBe("Medição mensal");
    expect(cellAt(grid, latest.digitalAdoption?.place)).toBe(100);
    expect(cellAt(grid, latest.serviceTime?.place)).toBe(3);
    expect(cellAt(grid, latest.success?.place)).toBe(8);
    expect(cellAt(grid, latest.digitisation?.place)).toBe("Sim");
    expect(cellAt(grid, service.name?.place)).toBe("Emitir certidão");
  });

  test("opens a late action into the cell of its month", () => {
    const grid = insertRows(planGrid(values), "Cronograma", 1, 5);
    const plain = planGrid(values);
    const [late, ...others] = consolidate({ plans: [recordOf(grid)], agencies: [], today }).lateActions;
    const [before] = consolidate({ plans: [recordOf(plain)], agencies: [], today }).lateActions;
    expect(others).toEqual([]);
    expect(late?.days).toBe(107);
    expect(cellAt(grid, late?.action.place)).toBe(cellAt(plain, before?.action.place));
    expect(late?.action.place.row).toBe((before?.action.place.row ?? 0) + 5);
  });

  test("as full as a plan can be has a record", () => {
    const { actions, tools, dataBases, steps } = recordOf(planGrid(fullPlanValues()));
    expect([actions.length, tools.length, dataBases.length]).toEqual([20, 5, 10]);
    expect(steps.today).toMatchObject({ all: 15, undecided: 0 });
  });

  test("with nothing in it at all has a record without a figure", () => {
    const empty: Grid = {
      date1904: false,
      sheets: [],
      names: new Map(),
      tables: new Map(),
      modified: null,
      notices: [],
    };
    expect(recordOf(empty)).toMatchObject({ latest: {}, baseline: {}, actions: [], dataBases: [], state: "draft" });
  });
});
