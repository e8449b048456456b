import type { AgencyForm } from "./agency-form.ts";
import type { Form, TableDeclaration, ValueOf } from "./declaration.ts";
import type { PlanForm } from "./plan-form.ts";

/** Values for some columns of a table's row; a column left out stays as the form gives it. */
export type RowValues<T extends TableDeclaration> = {
  readonly [C in keyof T["columns"]]?: ValueOf<T["columns"][C]["value"]> | null;
};

/**
 * Values to fill a workbook of a form with, by key. Rows fill a table from its first row down, over the rows that the
 * form gives: the first seven rows of `schedule.actions` are the standard actions.
 */
export interface FormValues<F extends Form> {
  readonly fields: { readonly [K in keyof F["fields"]]?: ValueOf<F["fields"][K]["value"]> | null };
  readonly tables: { readonly [K in keyof F["tables"]]?: readonly RowValues<F["tables"][K]>[] };
}

export type PlanValues = FormValues<PlanForm>;
export type AgencyValues = FormValues<AgencyForm>;
