import type { ColumnDeclaration, FieldDeclaration, FieldType, Need } from "./declaration.ts";

/** A single line of text. */
export const line = { type: "text", maxLength: 500 } as const satisfies FieldType;

/** Text of any length that a cell can hold. */
export const prose = { type: "text", maxLength: 32_767, multiline: true } as const satisfies FieldType;

/** A declaration that remembers its own type of value, so that what is read from the cell is typed by it. */
export interface Field<T extends FieldType> extends FieldDeclaration {
  readonly value: T;
}

/** An input cell of the agency. */
export function input<const T extends FieldType>(label: string, value: T, need: Need, hint: string): Field<T> {
  return { label, value, origin: "agency", need, hint };
}

/** A cell that the system writes and reads back. */
export function product<const T extends FieldType>(label: string, value: T, hint: string): Field<T> {
  return { label, value, origin: "product", need: "optional", hint };
}

/** A cell that a formula fills for people's eyes. */
export function computed<const T extends FieldType>(label: string, value: T, hint: string): Field<T> {
  return { label, value, origin: "computed", need: "optional", hint };
}

/** The same declaration as a table's column, `width` characters wide. */
export function column<T extends FieldType>(field: Field<T>, width: number): Field<T> & ColumnDeclaration {
  return { ...field, width };
}

/** A table's column that holds the form's own words. */
export function official(label: string, width: number): Field<typeof prose> & ColumnDeclaration {
  return { label, value: prose, origin: "official", need: "optional", hint: "Texto do formulário oficial.", width };
}
