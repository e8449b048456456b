import { expect, test } from "@jest/globals";
import { agencyForm } from "../../../plan/form/agency-form.ts";
import type { Form } from "../../../plan/form/declaration.ts";
import { checkWorkbook } from "../../../plan/rules/check-workbook.ts";
import { readAgency } from "../../../plan/workbook/read-form.ts";
import { agencyGrid, formGrid } from "../../workbook/plan-grid.ts";
import { completeAgencyValues } from "../complete-agency.ts";

const TODAY = "2026-05-15";
const CONTEXT = { today: TODAY, revision: null, final: false, sender: "900001" };

/** What version 1.1 of the agency workbook brought. */
const NEW: ReadonlySet<string> = new Set(["workbook.revision", "receipt.hash", "receipt.number", "receipt.moment"]);

/** The agency workbook as it was before. */
const before: Form = {
  ...agencyForm,
  version: "1.0",
  fields: Object.fromEntries(Object.entries(agencyForm.fields).filter(([key]) => !NEW.has(key))),
  sheets: agencyForm.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) =>
      block.block === "fields" ? { ...block, fields: block.fields.filter((key) => !NEW.has(key)) } : block,
    ),
  })),
};

test("an agency workbook of version 1.0 has no finding that one of 1.1 has not", () => {
  expect(Object.keys(agencyForm.fields).length - Object.keys(before.fields).length).toBe(NEW.size);
  const values = completeAgencyValues(TODAY);
  const services = [{ name: "Revisão", portalNumber: "12" }, ...(values.tables.services ?? [])];
  const filled = { ...values, tables: { services } };
  const [old, current] = [formGrid<Form>(before, filled), agencyGrid(filled)].map((grid) =>
    checkWorkbook(grid, CONTEXT),
  );
  expect(old).toMatchObject({ kind: "agency" });
  const rulesOf = (checked: typeof old) =>
    checked?.kind === "failure" ? [] : checked?.findings.map(({ rule, field }) => `${rule} ${field}`);
  expect(rulesOf(old)).toEqual(rulesOf(current));
  expect(rulesOf(old)).not.toEqual([]);
});

test("an agency workbook of version 1.0 has no receipt, and takes nothing else for one", () => {
  const { fields } = readAgency(formGrid<Form>(before, completeAgencyValues(TODAY)));
  for (const key of NEW) expect(fields[key as keyof typeof fields].state).toBe("missing");
});

test("an agency workbook given back carries its receipt and its revision", () => {
  const values = completeAgencyValues(TODAY);
  const receipt = {
    "workbook.revision": 2,
    "receipt.hash": "ab12",
    "receipt.number": "2026-0001",
    "receipt.moment": "15/05/2026 09:30",
  };
  const { fields } = readAgency(agencyGrid({ ...values, fields: { ...values.fields, ...receipt } }));
  for (const [key, value] of Object.entries(receipt)) expect(fields[key as keyof typeof receipt].value).toBe(value);
});
