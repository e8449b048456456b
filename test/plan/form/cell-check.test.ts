import { expect, test } from "@jest/globals";
import { agencyForm } from "../../../plan/form/agency-form.ts";
import { cellCheck } from "../../../plan/form/cell-check.ts";
import type { FieldDeclaration, Form } from "../../../plan/form/declaration.ts";
import { planForm } from "../../../plan/form/plan-form.ts";

const inputs = ([planForm, agencyForm] as readonly Form[])
  .flatMap(({ fields, tables }) => [
    ...Object.values(fields),
    ...Object.values(tables).flatMap(({ columns }) => Object.values(columns)),
  ])
  .filter((field: FieldDeclaration) => field.origin === "agency");

test("no message beside a cell is longer than Excel shows", () => {
  expect(inputs.length).toBeGreaterThan(80);
  for (const { prompt, alert } of inputs.map(cellCheck)) {
    expect(prompt.title.length).toBeLessThanOrEqual(32);
    expect(prompt.message.length).toBeLessThanOrEqual(255);
    expect(alert?.title.length ?? 0).toBeLessThanOrEqual(32);
    expect(alert?.message.length ?? 0).toBeLessThanOrEqual(225);
  }
});

test("a list stops what is not in it only where the form needs one of its own words", () => {
  const stops = inputs.map(cellCheck).filter(({ alert }) => alert?.style === "stop");
  expect(stops.length).toBeGreaterThan(0);
  expect(stops.every(({ rule }) => rule.kind === "list")).toBe(true);
});
