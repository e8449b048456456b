import { describe, expect, test } from "@jest/globals";
import { declarationOf } from "../../../plan/form/labels.ts";
import { messageOf } from "../../../plan/messages/format.ts";
import { checkAgency, checkPlan } from "../../../plan/rules/check.ts";
import { readAgency, readPlan } from "../../../plan/workbook/read-form.ts";
import { agencyGrid, planGrid } from "../../workbook/plan-grid.ts";
import { completeAgencyValues } from "../complete-agency.ts";
import { completePlanValues } from "../complete-plan.ts";
import { FINAL, FIRST, SECOND, TODAY } from "./findings-of.ts";

const EMPTY = { fields: {}, tables: {} };

describe("a complete plan", () => {
  test.each([
    ["a first submission", FIRST],
    ["a second submission", SECOND],
    ["a final one", FINAL],
  ])("has no finding as %s", (_, context) => {
    const content = readPlan(planGrid(completePlanValues(TODAY)));
    expect(content.fields["owner.titular.name"].value).toBe("Nara Siqueira Bastos");
    expect(checkPlan(content, context).map((finding) => messageOf(finding, "pt-BR"))).toEqual([]);
  });

  test.each(["2025-12-31", "2026-01-01", "2028-02-29"])("has none either when it is filled in on %s", (today) => {
    expect(checkPlan(readPlan(planGrid(completePlanValues(today))), { ...FINAL, today })).toEqual([]);
  });

  test("has an agency workbook without findings beside it", () => {
    const content = readAgency(agencyGrid(completeAgencyValues(TODAY)));
    expect(content.tables.services.rows).toHaveLength(3);
    expect(checkAgency(content, FIRST)).toEqual([]);
  });
});

describe("an untouched workbook", () => {
  test("of a plan is only asked for what the form needs or expects", () => {
    const findings = checkPlan(readPlan(planGrid(EMPTY)), FIRST);
    expect(findings.length).toBeGreaterThan(20);
    expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual([
      "adoption.no-tool",
      "adoption.undeclared",
      "agency.acronym-missing",
      "agency.required",
      "launch.quarter-missing",
      "metrics.neither-measured-nor-expected",
      "people.suplente-missing",
      "people.telephone-missing",
      "people.titular-missing",
      "schedule.month-missing",
      "service.required",
      "service.steps-after-missing",
      "service.steps-today-missing",
    ]);
  });

  test("of an agency likewise", () => {
    const findings = checkAgency(readAgency(agencyGrid(EMPTY)), FIRST);
    expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual([
      "agency.acronym-missing",
      "agency.required",
      "focal-points.appointment-missing",
      "focal-points.substituto-missing",
      "focal-points.titular-missing",
      "people.telephone-missing",
      "services.none-listed",
    ]);
  });

  test("is asked for every required cell exactly once", () => {
    const content = readPlan(planGrid(EMPTY));
    const errors = checkPlan(content, FIRST).filter(({ severity }) => severity === "error");
    for (const [key, entry] of Object.entries(content.fields)) {
      if (declarationOf(key)?.need !== "required") continue;
      expect([
        key,
        errors.filter(({ places }) => places.includes(entry.place ?? { sheet: "", row: 0, column: 0 })),
      ]).toEqual([key, [expect.objectContaining({ field: key })]]);
    }
  });
});
