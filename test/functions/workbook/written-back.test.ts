import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { inventedCountry } from "../../../functions/src/demo/country.ts";
import { agencyValuesOf, planValuesOf } from "../../../functions/src/portal/prefill.ts";
import type { ServiceLetter } from "../../../functions/src/portal/service-letter.ts";
import { contentHash } from "../../../functions/src/workbook/content-hash.ts";
import { writeAgencyWorkbook, writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { readWorkbook } from "../../../functions/src/workbook/reader/read-workbook.ts";
import type { AgencyContent, PlanContent } from "../../../plan/workbook/content.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { normalText } from "../../../plan/workbook/normal-text.ts";
import { readAgency, readPlan } from "../../../plan/workbook/read-form.ts";
import { valuesOf } from "../../../plan/workbook/values.ts";
import { completeAgencyValues } from "../../plan/complete-agency.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { planContent, unavailable } from "../../plan/content-of.ts";
import { agencyGrid, planGrid } from "../../workbook/plan-grid.ts";
import { arbitraryPlanValues } from "../../workbook/plan-values.ts";

const today = "2026-05-15";

function gridOf(file: Uint8Array): Grid {
  const read = readWorkbook(file);
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.grid;
}

async function writtenBack(content: PlanContent): Promise<PlanContent> {
  return readPlan(gridOf(await writePlanWorkbook(valuesOf(content), { today })));
}

async function agencyWrittenBack(content: AgencyContent): Promise<AgencyContent> {
  return readAgency(gridOf(await writeAgencyWorkbook(valuesOf(content), { today })));
}

const letter: ServiceLetter = {
  slug: "emitir-certidao",
  portalNumber: "4321",
  name: "Emitir certidão",
  acronym: null,
  description: "Uma certidão para quem a pede.\n\n=1+1 _x0041_",
  agency: { siorg: "000123", name: "Agência de Exemplos", acronym: "AEX", portalNumber: "77" },
  audience: "Cidadãos",
  steps: [{ title: "Pedir", description: "", channels: ["presencial", "web"] }],
  free: false,
  costs: [{ description: "Taxa", currency: "R$", amount: 12.5, variable: null, condition: null, step: 1 }],
  time: { kind: "between", min: 1, max: 5, unit: "workingDays" },
  timeNote: "Em dias de atendimento.",
  digital: true,
};

describe("a workbook written from what was read says the same", () => {
  test.each([
    ["a complete plan", completePlanValues(today)],
    ["a plan prefilled from a letter", planValuesOf(letter)],
    ["an empty plan", { fields: {}, tables: {} }],
  ])("of %s", async (_, values) => {
    const content = readPlan(gridOf(await writePlanWorkbook(values, { today })));
    const again = await writtenBack(content);
    expect(normalText(again)).toBe(normalText(content));
    expect(contentHash(again)).toBe(contentHash(content));
  });

  test.each([
    ["a complete agency workbook", completeAgencyValues(today)],
    ["an agency workbook prefilled from letters", agencyValuesOf(letter.agency, [letter])],
  ])("of %s", async (_, values) => {
    const content = readAgency(gridOf(await writeAgencyWorkbook(values, { today })));
    expect(content.fields["agency.siorg"].value).not.toBeNull();
    expect(normalText(await agencyWrittenBack(content))).toBe(normalText(content));
  });

  test("of every kind of invented plan and agency workbook", async () => {
    const country = inventedCountry(1, today).slice(0, 14);
    expect(new Set(country.map(({ form }) => form)).size).toBe(2);
    for (const { form, values } of country) {
      if (form === "plan") {
        const content = readPlan(planGrid(values));
        expect(normalText(await writtenBack(content))).toBe(normalText(content));
      } else {
        const content = readAgency(agencyGrid(values));
        expect(normalText(await agencyWrittenBack(content))).toBe(normalText(content));
      }
    }
  });

  test("whatever it says, in whatever rows, available or not", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlanValues(), async (values) => {
        const content = readPlan(planGrid(values));
        expect(normalText(await writtenBack(content))).toBe(normalText(content));
      }),
      { numRuns: 15 },
    );
  });

  test("of two thousand measurements", async () => {
    const measurements = Array.from({ length: 2_000 }, (_, index) => ({
      month: `${1904 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`,
      requestsWeb: index,
      requestsTotal: 3 * index,
      meanTime: index / 7,
      meanTimeUnit: "hours" as const,
    }));
    const content = planContent({ fields: { "service.name": "Emitir certidão" }, tables: { measurements } });
    const again = await writtenBack(content);
    expect(again.tables.measurements.rows).toHaveLength(2_000);
    expect(normalText(again)).toBe(normalText(content));
  });
});

describe("what was declared as not available is written back in its words", () => {
  test("whatever the type of the cell", async () => {
    const words = { unavailable: "Não disponível" };
    const file = await writePlanWorkbook(
      {
        fields: {
          "service.name": words,
          "letter.cost": words,
          "letter.digital": words,
          "launch.quarter": words,
          "approval.owner.date": words,
          "service.portalNumber": words,
          "owner.titular.telephone": words,
        },
        tables: { measurements: [{ month: words, requestsWeb: words, meanTimeUnit: words }] },
      },
      { today },
    );
    const { fields, tables } = readPlan(gridOf(file));
    for (const key of ["service.name", "letter.cost", "letter.digital", "launch.quarter"] as const) {
      expect(fields[key]).toMatchObject({ state: "unavailable", raw: "Não disponível" });
    }
    expect(fields["approval.owner.date"].state).toBe("unavailable");
    expect(fields["service.portalNumber"].state).toBe("unavailable");
    expect(fields["owner.titular.telephone"].state).toBe("unavailable");
    const { month, requestsWeb, meanTimeUnit } = tables.measurements.rows[0]?.cells ?? {};
    expect([month, requestsWeb, meanTimeUnit].map((entry) => entry?.state)).toEqual(Array(3).fill("unavailable"));
  });

  test("from a content that says so", () => {
    const { fields, tables } = valuesOf(
      planContent({
        fields: { "letter.cost": unavailable },
        tables: { measurements: [{ requestsWeb: unavailable }] },
      }),
    );
    expect(fields["letter.cost"]).toEqual({ unavailable: "n/d" });
    expect(tables.measurements).toEqual([{ requestsWeb: { unavailable: "n/d" } }]);
  });
});

describe("the rows of a table that is written back", () => {
  test("do not bring back a standard action that was deleted", async () => {
    const content = readPlan(
      planGrid({ fields: {}, tables: { "schedule.actions": [{ action: null, parties: null }] } }),
    );
    expect(content.tables["schedule.actions"].rows.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6, 7]);
    const again = await writtenBack(content);
    expect(again.tables["schedule.actions"].rows.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6, 7]);
  });

  test("stand at their own numbers within the form's rows, and never a million rows apart", () => {
    const content = planContent({ tables: { measurements: [{ month: "2026-03" }, { month: "2026-04" }] } });
    const [first, second] = content.tables.measurements.rows;
    if (!first || !second) throw new Error("Two rows were typed.");
    const measurements = {
      ...content.tables.measurements,
      rows: [
        { ...first, number: 5 },
        { ...second, number: 1_000_000 },
      ],
    };
    const rows = valuesOf({ ...content, tables: { ...content.tables, measurements } }).tables.measurements ?? [];
    expect(rows.map((row) => row.month ?? null).flatMap((month, index) => (month === null ? [] : [index]))).toEqual([
      4, 36,
    ]);
    expect(rows).toHaveLength(37);
  });
});

test("the hash is SHA-256 of the normal text, in hexadecimal", () => {
  const content = planContent({ fields: { "service.name": "Emitir certidão" } });
  expect(contentHash(content)).toMatch(/^[0-9a-f]{64}$/);
  expect(contentHash(content)).not.toBe(contentHash(planContent()));
});
