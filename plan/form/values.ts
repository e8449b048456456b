import type { AgencyForm } from "./agency-form.ts";
import type { FieldType, Form, TableDeclaration, ValueOf } from "./declaration.ts";
import type { PlanForm } from "./plan-form.ts";

/** Stands in a cell of any type for what the agency declared as not available, in its words (`n/d`, `não se aplica`). */
export interface Unavailable {
  readonly unavailable: string;
}

/** What a cell is to be filled with; null leaves it blank, also where the form itself gives something. */
export type CellValueOf<T extends FieldType> = ValueOf<T> | Unavailable | null;

/** Values for some columns of a table's row; a column left out stays as the form gives it. */
export type RowValues<T extends TableDeclaration> = {
  readonly [C in keyof T["columns"]]?: CellValueOf<T["columns"][C]["value"]>;
};

/**
 * Values to fill a workbook of a form with, by key. Rows fill a table from its first row down, over the rows that the
 * form gives: the first seven rows of `schedule.actions` are the standard actions.
 */
export interface FormValues<F extends Form> {
  readonly fields: { readonly [K in keyof F["fields"]]?: CellValueOf<F["fields"][K]["value"]> };
  readonly tables: { readonly [K in keyof F["tables"]]?: readonly RowValues<F["tables"][K]>[] };
}

export type PlanValues = FormValues<PlanForm>;
export type AgencyValues = FormValues<AgencyForm>;
