import fc from "fast-check";
import type { Form } from "../../plan/form/declaration.ts";
import type { CellSketch } from "./grid-of.ts";
import type { Typed } from "./plan-grid.ts";

const oddCell: fc.Arbitrary<CellSketch> = fc.oneof(
  fc.constantFrom<CellSketch>(
    "n/d",
    "Não disponível",
    "-",
    "1.234",
    "mar/26",
    "R$ 1.234,50",
    "SIM",
    "internet",
    true,
    46_000,
    { number: 45, format: "0%" },
    { number: 0.45, format: "0%" },
    { number: 46_000, format: "dd/mm/yyyy" },
    { error: "#REF!" },
    { uncalculated: "A1+B1" },
    "x".repeat(3_000),
  ),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => ({ number: number + 0 })),
);

/** What people type that is no plain value of its cell, in a few of the form's cells: any field, any row of a table. */
export function arbitraryOddCells(form: Form): fc.Arbitrary<Typed> {
  const keys = [
    ...Object.keys(form.fields).filter((key) => !key.startsWith("template.")),
    ...Object.entries(form.tables).flatMap(([key, { columns, rows }]) =>
      Object.keys(columns).flatMap((column) =>
        Array.from({ length: Math.min(rows, 8) }, (_, index) => `${key}[${index + 1}].${column}`),
      ),
    ),
  ];
  return fc
    .array(fc.tuple(fc.constantFrom(...keys), oddCell), { maxLength: 12 })
    .map((cells): Typed => Object.fromEntries(cells));
}
