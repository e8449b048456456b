import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { DocumentContent } from "../../../functions/src/ports/document-store.ts";
import { checkedContent } from "../../../functions/src/store/checked-content.ts";
import { documentSize } from "../../../functions/src/store/document-size.ts";
import { LIMITS } from "../../../functions/src/store/limits.ts";
import { agencyForm } from "../../../plan/form/agency-form.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import type { PlanContent } from "../../../plan/workbook/content.ts";
import { contentOf } from "../../../plan/workbook/content-of.ts";
import { readAgency, readPlan } from "../../../plan/workbook/read-form.ts";
import { recordContent } from "../../../plan/workbook/record-content.ts";
import type { RecordedContent } from "../../../plan/workbook/recorded-content.ts";
import { fullPlanValues } from "../../workbook/filled-plan.ts";
import { arbitraryOddCells } from "../../workbook/odd-cells.ts";
import { agencyGrid, planGrid } from "../../workbook/plan-grid.ts";
import { arbitraryPlanValues } from "../../workbook/plan-values.ts";
import { deleteSheet, insertRows, renameSheet } from "../../workbook/rearrange.ts";
import { completeAgencyValues } from "../complete-agency.ts";
import { planContent, unavailable, unreadable } from "../content-of.ts";

/** What a store gives back of a record: the same JSON, of a shape that it takes. */
function kept(recorded: RecordedContent): RecordedContent {
  const copy: unknown = checkedContent("plans/26.a", JSON.parse(JSON.stringify(recorded)) as DocumentContent);
  expect(copy).toStrictEqual(recorded);
  return copy as RecordedContent;
}

function keptPlan(content: PlanContent): PlanContent {
  return contentOf(kept(recordContent(content)), planForm);
}

describe("a content that was recorded is given back whole", () => {
  test("when every cell of a plan is filled in", () => {
    const content = readPlan(planGrid(fullPlanValues()));
    expect(keptPlan(content)).toStrictEqual(content);
  });

  test("when an agency's workbook is filled in", () => {
    const content = readAgency(agencyGrid(completeAgencyValues("2026-03-31")));
    expect(contentOf(kept(recordContent(content)), agencyForm)).toStrictEqual(content);
  });

  test("whatever people typed, odd things among it", () => {
    fc.assert(
      fc.property(arbitraryPlanValues(), arbitraryOddCells(planForm), fc.boolean(), (values, odd, moved) => {
        const grid = { ...planGrid(values, odd), modified: moved ? "2026-03-31T12:00:00Z" : null };
        const content = readPlan(moved ? insertRows(grid, "Medições", 1, 7) : grid);
        expect(keptPlan(content)).toStrictEqual(content);
      }),
    );
  });

  test("with what was not available and what could not be read, cell by cell", () => {
    const content = planContent({
      fields: { "service.name": unavailable, "launch.quarter": unreadable },
      tables: {
        measurements: [
          { month: "2026-03", requestsWeb: unreadable },
          { month: unavailable, note: "x" },
        ],
      },
    });
    const { fields, tables } = keptPlan(content);
    expect(fields["service.name"]).toStrictEqual(content.fields["service.name"]);
    expect(fields["launch.quarter"]).toStrictEqual(content.fields["launch.quarter"]);
    expect(tables.measurements.rows).toStrictEqual(content.tables.measurements.rows);
  });

  test("without the fields, columns and tables that the workbook lost", () => {
    const grid = deleteSheet(renameSheet(planGrid(fullPlanValues()), "Cronograma", "__proto__"), "Serviço");
    const content = readPlan(grid);
    expect(content.fields["service.name"].state).toBe("missing");
    expect(content.tables["service.stepsToday"].place).toBeNull();
    expect(keptPlan(content)).toStrictEqual(content);
  });
});

test("text that is no Unicode is made well-formed, as a store needs it", () => {
  const content = planContent({ fields: { "service.name": "Emitir \ud800 certidão" } });
  expect(keptPlan(content).fields["service.name"]).toMatchObject({ value: "Emitir \ufffd certidão" });
});

describe("what a plan with 2,000 full rows of measurements weighs", () => {
  const content = manyMeasurements(2_000);
  const sizeOf = (recorded: RecordedContent) =>
    documentSize("plans/26.a/revisions/1", kept(recorded) as unknown as DocumentContent);

  test("is well below the limit of a document", () => {
    const recorded = recordContent(content);
    expect(recorded.tables.measurements?.numbers).toHaveLength(2_000);
    expect(sizeOf(recorded)).toBeLessThan(700_000);
  });

  test("is below it too when every number was typed as text of its own kind", () => {
    const rows = content.tables.measurements.rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([column, entry]) => [column, { ...entry, raw: "R$ 1.234,50" }]),
      ) as typeof row.cells,
    }));
    const measurements = { ...content.tables.measurements, rows };
    const typed = { ...content, tables: { ...content.tables, measurements } };
    expect(contentOf(recordContent(typed), planForm)).toStrictEqual(typed);
    expect(sizeOf(recordContent(typed))).toBeLessThan(LIMITS.documentSize);
  });
});

function manyMeasurements(rows: number): PlanContent {
  return planContent({
    tables: {
      measurements: Array.from({ length: rows }, (_, index) => ({
        month: `${1900 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
        ...Object.fromEntries(
          ["Web", "MobileApp", "Email", "Telephone", "InPerson", "Post", "Other", "Total"].map((channel) => [
            `requests${channel}`,
            index,
          ]),
        ),
        started: index,
        completed: index,
        meanTime: 7.5,
        meanTimeUnit: "workingDays",
        directCost: 35.5,
        indirectCost: 22,
        satisfaction: 8.1,
        satisfactionScale: "0-10",
        satisfactionAnswers: 96,
        note: "nota",
      })),
    },
  });
}
