import { describe, expect, test } from "@jest/globals";
import { planRecord } from "../../../plan/consolidation/plan-record.ts";
import { responsibilities } from "../../../plan/form/annex.ts";
import { lastMonths } from "../../../plan/indicators/series.ts";
import type { Finding } from "../../../plan/rules/rule.ts";
import { planContent } from "../content-of.ts";
import { plan, today } from "./records.ts";

describe("the record of a plan", () => {
  test("of a workbook that nobody touched is a draft with the seven actions and no figure", () => {
    const record = plan("vazio.xlsx");
    expect(record).toMatchObject({ source: "vazio.xlsx", planId: null, revision: 0, state: "draft", latest: {} });
    expect(record.actions).toHaveLength(7);
    expect(record.tools.map(({ adopted }) => adopted)).toEqual([null, null, null, null, null]);
    expect(record.tools.map((tool) => tool.responsibilities)).toEqual([3, 8, 4, 2, 2]);
  });

  test("knows the cell of the service's name and of the launch", () => {
    const record = plan("a.xlsx", { fields: { "service.name": "Emitir certidão", "launch.quarter": "2026-Q4" } });
    expect(record.service.name).toMatchObject({ value: "Emitir certidão", place: { sheet: "Campos", column: 2 } });
    expect(record.launch?.value).toBe("2026-Q4");
    expect(record.launch?.place).not.toEqual(record.service.name?.place);
  });

  test("counts an acknowledged responsibility under its tool", () => {
    const agencyRows = responsibilities.filter(({ party }) => party === "agency");
    const record = plan("a.xlsx", {
      fields: { "tools.authentication.adopted": true },
      tables: {
        "adoption.responsibilities": agencyRows.map(({ tool, code }) => ({
          acknowledged: tool === "authentication" && code !== "3.b.i",
        })),
      },
    });
    expect(record.tools.map(({ acknowledged }) => acknowledged)).toEqual([0, 0, 3, 0, 0]);
    expect(record.tools[2]).toMatchObject({ tool: "authentication", adopted: true, responsibilities: 4 });
  });

  test("counts the acknowledged responsibilities that the rules count, and once each", () => {
    const rows = ["1.B.I", " 1.b.ii.", "1.b.ii", "1.a.i", "9.b.i"].map((code) => ({ code, acknowledged: true }));
    const record = plan("a.xlsx", { tables: { "adoption.responsibilities": rows } });
    expect(record.tools[0]).toMatchObject({ responsibilities: 3, acknowledged: 2 });
  });

  test("keeps the data bases that have a name", () => {
    const record = plan("a.xlsx", {
      tables: {
        "adoption.dataBases": [{ dataBase: "Cadastro de empresas", agency: "AEX" }, { agency: "Outro órgão" }],
      },
    });
    expect(record.dataBases).toEqual([
      {
        dataBase: "Cadastro de empresas",
        agency: "AEX",
        purpose: null,
        place: { sheet: "adoption.dataBases", row: 2, column: 1 },
      },
    ]);
  });

  test("counts its findings by severity", () => {
    const finding = (severity: Finding["severity"]): Finding => ({
      rule: "people.email-domain",
      severity,
      values: {},
      field: null,
      places: [],
    });
    const findings = [finding("error"), finding("warning"), finding("error")];
    const record = planRecord(planContent(), findings, { source: "a.xlsx", today, window: lastMonths(today) });
    expect(record.findings).toEqual({ error: 2, query: 0, warning: 1 });
  });
});
