import type { ListCode, ListName } from "./lists.ts";

/**
 * What a cell of the form may hold. Everything that depends on it (validation and number format in the workbook, the
 * reading of what people type, the type of the value in the code) follows from this one tag.
 */
export type FieldType =
  | { readonly type: "text"; readonly maxLength: number; readonly multiline?: boolean }
  | { readonly type: "email" }
  | { readonly type: "telephone" }
  /** A code made of digits, kept as text: SIORG and Portal numbers. */
  | { readonly type: "digits" }
  | { readonly type: "month" }
  | { readonly type: "date" }
  | { readonly type: "quarter" }
  /** `count` is a whole number; `money` is in R$. No number of the form is negative; rules say so, not the reader. */
  | { readonly type: "number"; readonly measure: "count" | "money" | "decimal" }
  | { readonly type: "yesNo" }
  | { readonly type: "choice"; readonly list: ListName };

/** The type in the code of a value of a {@link FieldType}: months, dates and quarters as in `plan/calendar`. */
export type ValueOf<T extends FieldType> = T extends { type: "number" }
  ? number
  : T extends { type: "yesNo" }
    ? boolean
    : T extends { type: "choice"; list: infer L extends ListName }
      ? ListCode<L>
      : string;

/**
 * Who fills a cell in. `agency`: an input. `product`: written by the system (identity, state, receipt) and read back.
 * `official`: the form's own words in a table row, locked. `computed`: a formula for people's eyes; its result is
 * never read, since everything computed can be derived.
 */
export type Origin = "agency" | "product" | "official" | "computed";

/** What a blank cell means: `required` an error, `expected` a warning, `optional` nothing. */
export type Need = "required" | "expected" | "optional";

/** One cell of the form. */
export interface FieldDeclaration {
  /** The form's own words. */
  readonly label: string;
  readonly value: FieldType;
  readonly origin: Origin;
  readonly need: Need;
  /** What the cell wants, in one or two short sentences (Excel shows at most 255 characters beside the cell). */
  readonly hint: string;
}

/** One column of a table. The label is its header. */
export interface ColumnDeclaration extends FieldDeclaration {
  /** In characters, as Excel measures columns. */
  readonly width: number;
}

/** A repeated block of the form: an Excel table. */
export interface TableDeclaration {
  /** The Excel table's name. */
  readonly name: string;
  readonly columns: { readonly [column: string]: ColumnDeclaration };
  /** The rows the form itself brings (official actions, responsibilities): text for the official columns, suggestions for others. */
  readonly givenRows: readonly { readonly [column: string]: string }[];
  /** Rows of an empty workbook, the given ones included. */
  readonly rows: number;
}

/** A piece of a sheet, from top to bottom. */
export type Block =
  /** Words of the form or instructions. */
  | {
      readonly block: "text";
      readonly heading?: string;
      readonly paragraphs: readonly string[];
      readonly style: "official" | "help" | "list";
    }
  /** Label and value pairs, one a row. */
  | { readonly block: "fields"; readonly heading?: string; readonly fields: readonly string[] }
  /** Fields in a rectangle: one row a label, the same columns in each (people, indicators, approval). */
  | {
      readonly block: "matrix";
      readonly heading?: string;
      readonly headers: readonly string[];
      /** How many columns of the sheet the labels take; 1 unless said, so that the values stand under a table's columns. */
      readonly labelColumns?: number;
      readonly rows: readonly { readonly label: string; readonly fields: readonly string[] }[];
    }
  | { readonly block: "table"; readonly heading?: string; readonly table: string }
  /** What is missing, sheet by sheet, counted live by formulas. */
  | { readonly block: "missing" };

export interface SheetDeclaration {
  /** The tab's name in a new workbook. Readers never depend on it. */
  readonly name: string;
  readonly title: string;
  readonly visibility: "visible" | "veryHidden";
  readonly blocks: readonly Block[];
}

/** A whole workbook of the form. */
export interface Form {
  readonly kind: "plan" | "agency";
  /** The template's version, `major.minor`; a reader takes every version of its own major. */
  readonly version: string;
  readonly title: string;
  readonly sheets: readonly SheetDeclaration[];
  /** Single cells, by key (`service.name`). */
  readonly fields: { readonly [key: string]: FieldDeclaration };
  /** Tables, by key (`schedule.actions`). */
  readonly tables: { readonly [key: string]: TableDeclaration };
}

/** The workbook's defined name of a field: `owner.titular.email` is `pd_owner_titular_email`. */
export function definedName(key: string): string {
  return `pd_${key.replaceAll(".", "_")}`;
}
