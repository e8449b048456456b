import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { planForm } from "../../../plan/form/plan-form.ts";
import { mendOf, messageOf } from "../../../plan/messages/format.ts";
import { checkPlan } from "../../../plan/rules/check.ts";
import { readPlan } from "../../../plan/workbook/read-form.ts";
import type { CellSketch } from "../../workbook/grid-of.ts";
import { FINAL, FIRST, planWith, SECOND } from "./findings-of.ts";

const KEYS = [
  ...Object.entries(planForm.fields)
    .filter(([, { origin }]) => origin === "agency" || origin === "computed")
    .map(([key]) => key),
  ...Object.entries(planForm.tables).flatMap(([table, { columns }]) =>
    [1, 2, 3, 7].flatMap((row) => Object.keys(columns).map((column) => `${table}[${row}].${column}`)),
  ),
];

const TYPED_TEXTS = [
  "",
  "-",
  "n/d",
  "Sim",
  "não",
  "Concluída",
  "Cancelada",
  "03/2026",
  "31/03/2031",
  "1º trim. (mar.) 2025",
];

const anyCell: fc.Arbitrary<CellSketch> = fc.oneof(
  fc.constantFrom(...TYPED_TEXTS),
  fc.string({ maxLength: 30 }),
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
  fc.integer({ min: -5, max: 60_000 }),
  fc.boolean(),
  fc.constant({ error: "#REF!" }),
  fc.constant({ uncalculated: "A1" }),
);

const anyChanges = fc.dictionary(fc.constantFrom(...KEYS), anyCell, { maxKeys: 25 });

describe("whatever is typed into a plan", () => {
  test("the rules answer, always the same, with every value that the words need", () => {
    let findings = 0;
    fc.assert(
      fc.property(anyChanges, fc.constantFrom(FIRST, SECOND, FINAL), (typed, context) => {
        const grid = planWith(typed);
        const found = checkPlan(readPlan(grid), context);
        expect(checkPlan(readPlan(grid), context)).toEqual(found);
        for (const finding of found) {
          expect(messageOf({ ...finding, values: withoutBraces(finding.values) }, "pt-BR")).not.toMatch(/[{}]/);
          expect(mendOf({ ...finding, values: withoutBraces(finding.values) }, "en")).not.toMatch(/[{}]/);
        }
        findings += found.length;
      }),
      { numRuns: 300, seed: 20260515 },
    );
    expect(findings).toBeGreaterThan(1_000);
  });

  test("a cell that is blank or unreadable has one finding at most of its own", () => {
    fc.assert(
      fc.property(anyChanges, (typed) => {
        const content = readPlan(planWith(typed));
        const found = checkPlan(content, FIRST);
        for (const entry of Object.values(content.fields)) {
          if (entry.state !== "unreadable") continue;
          expect(found.filter(({ field }) => field === entry.key)).toHaveLength(1);
        }
      }),
      { numRuns: 200, seed: 20260516 },
    );
  });
});

/** What people typed may hold braces, which are not placeholders left over. */
function withoutBraces<T extends object>(values: T): T {
  return JSON.parse(
    JSON.stringify(values, (_, value) => (typeof value === "string" ? value.replace(/[{}]/g, "") : value)),
  );
}
