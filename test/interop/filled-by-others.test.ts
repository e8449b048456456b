import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { agencyForm } from "../../plan/form/agency-form.ts";
import type { Form } from "../../plan/form/declaration.ts";
import { planForm } from "../../plan/form/plan-form.ts";
import { checkWorkbook } from "../../plan/rules/check-workbook.ts";
import { readAgency, readPlan } from "../../plan/workbook/read-form.ts";
import { valuesOf } from "../../plan/workbook/values.ts";
import { plano } from "../functions/cli/commands.ts";
import { gridOfFile } from "../functions/cli/workbook-on-disk.ts";
import { completeAgencyValues } from "../plan/complete-agency.ts";
import { fullPlanValues } from "../workbook/filled-plan.ts";
import { agencyReadBack, readBack } from "../workbook/plan-values.ts";
import { convert, findPythonWithOpenpyxl, findSoffice } from "./programs.ts";
import { asBraziliansWrite, asProgramsDo, type Spelling, typedValues } from "./typed-values.ts";

const TODAY = "2026-05-15";
const LONG = 180_000;

const python = findPythonWithOpenpyxl();
const soffice = findSoffice();

(python === null ? describe.skip : describe)("a workbook made by template and filled in by another program", () => {
  const folder = mkdtempSync(join(tmpdir(), "filled-"));
  const empty = { plan: join(folder, "plano.xlsx"), agency: join(folder, "orgao.xlsx") };
  beforeAll(async () => {
    await plano("template", "--out", empty.plan, "--today", TODAY);
    await plano("template", "--agency", "--out", empty.agency, "--today", TODAY);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function fillIn(form: Form, values: Parameters<typeof typedValues>[1], spelling: Spelling): string {
    const json = join(folder, "valores.json");
    const filled = join(folder, `${form.kind}-${spelling === asProgramsDo ? "tipos" : "textos"}.xlsx`);
    writeFileSync(json, JSON.stringify(typedValues(form, values, spelling)));
    const script = resolve("test/interop/fill-with-openpyxl.py");
    const run = spawnSync(python ?? "", [script, empty[form.kind], json, filled], { encoding: "utf8" });
    if (run.status !== 0) throw new Error(run.stderr);
    return filled;
  }

  /** What is read of a plan, without the identity that the template gave it. */
  function planIn(path: string) {
    const { fields, tables } = valuesOf(readPlan(gridOfFile(path)));
    const { "plan.id": id, ...others } = fields;
    expect(id).toBe(valuesOf(readPlan(gridOfFile(empty.plan))).fields["plan.id"]);
    return { fields: others, tables };
  }

  describe.each([
    ["in numbers and dates", asProgramsDo],
    ["in text, as Brazilians write", asBraziliansWrite],
  ])("%s", (_, spelling) => {
    test("is read completely: every field and every row of every table of a plan", () => {
      const filled = fillIn(planForm, fullPlanValues(), spelling);
      expect(planIn(filled)).toEqual(readBack(fullPlanValues()));
    });

    (soffice === null ? test.skip : test)(
      "is read completely when LibreOffice has saved it again",
      () => {
        const filled = fillIn(planForm, fullPlanValues(), spelling);
        const saved = convert(filled, "xlsx", join(folder, "salvo"));
        expect(planIn(saved)).toEqual(readBack(fullPlanValues()));
      },
      LONG,
    );

    test("is read without a doubt about any cell that was typed into", () => {
      const filled = fillIn(planForm, fullPlanValues(), spelling);
      const checked = checkWorkbook(gridOfFile(filled), { today: TODAY, revision: null, final: false, sender: null });
      if (checked.kind !== "plan") throw new Error(`It is taken for ${checked.kind}.`);
      expect(checked.findings.filter(({ rule }) => rule.startsWith("reading."))).toEqual([]);
    });

    test("is read completely if it is an agency's", () => {
      const values = completeAgencyValues(TODAY);
      const filled = fillIn(agencyForm, values, spelling);
      expect(valuesOf(readAgency(gridOfFile(filled)))).toEqual(agencyReadBack(values));
    });
  });
});
