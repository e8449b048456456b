import { expect, test } from "@jest/globals";
import { agencyForm } from "../../../plan/form/agency-form.ts";
import { formMap } from "../../../plan/form/map.ts";
import { planForm } from "../../../plan/form/plan-form.ts";

test("a field is mapped to its sheet and defined name", () => {
  expect(formMap(planForm)).toContainEqual({
    key: "owner.titular.email",
    sheet: "Responsáveis",
    name: "pd_owner_titular_email",
    table: null,
    label: "E-mail",
    type: "email",
    origin: "agency",
    need: "required",
  });
});

test("a column is mapped to its sheet, table and header", () => {
  expect(formMap(planForm)).toContainEqual({
    key: "schedule.actions[].parties",
    sheet: "Cronograma",
    name: null,
    table: "tbCronograma",
    label: "Responsável",
    type: "choice:parties",
    origin: "agency",
    need: "required",
  });
});

test.each([planForm, agencyForm])("every field and column of the $kind form has a sheet, once", (form) => {
  const rows = formMap(form);
  const columns = Object.values(form.tables).flatMap((table) => Object.keys(table.columns));
  expect(rows).toHaveLength(Object.keys(form.fields).length + columns.length);
  expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
  expect(rows.filter((row) => row.sheet === "")).toEqual([]);
});
