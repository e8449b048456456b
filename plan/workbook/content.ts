import type { AgencyForm } from "../form/agency-form.ts";
import type { FieldType, Form, TableDeclaration, ValueOf } from "../form/declaration.ts";
import type { PlanForm } from "../form/plan-form.ts";
import type { Entry, Place } from "./entry.ts";

type Entries<D extends { readonly [key: string]: { readonly value: FieldType } }> = {
  readonly [K in keyof D]: Entry<ValueOf<D[K]["value"]>>;
};

/** A row of a table of the form. Rows in which nobody typed anything are not here, unless the form itself gives them. */
export interface Row<T extends TableDeclaration> {
  /** The row's number within the table, from 1, blank rows counted. */
  readonly number: number;
  readonly cells: Entries<T["columns"]>;
}

/** A table as it was found. */
export interface TableContent<T extends TableDeclaration> {
  /** The table's name in the workbook, or the form's when only its headers were found; null when nothing was. */
  readonly found: string | null;
  /** Where its header begins; null when the table was not found. */
  readonly place: Place | null;
  readonly rows: readonly Row<T>[];
}

/** Everything a workbook of a form says, typed, each value with its cell. */
export interface Content<F extends Form> {
  readonly fields: Entries<F["fields"]>;
  readonly tables: { readonly [K in keyof F["tables"]]: TableContent<F["tables"][K]> };
  /** When the file says it was last saved, ISO 8601 in UTC. */
  readonly modified: string | null;
}

export type PlanContent = Content<PlanForm>;
export type AgencyContent = Content<AgencyForm>;

/** A row of the plan's table with this key (`schedule.actions`). */
export type PlanRow<K extends keyof PlanForm["tables"]> = Row<PlanForm["tables"][K]>;
