import type { ColumnDeclaration, FieldDeclaration, FieldType, Need } from "./declaration.ts";

/** A single line of text. */
export const line = { type: "text", maxLength: 500 } as const satisfies FieldType;

/** Text of any length that a cell can hold. */
export const prose = { type: "text", maxLength: 32_767, multiline: true } as const satisfies FieldType;

/** An input cell of the agency. */
export function input<const T extends FieldType>(label: string, value: T, need: Need, hint: string) {
  return { label, value, origin: "agency", need, hint } as const satisfies FieldDeclaration;
}

/** A cell that the system writes and reads back. */
export function product<const T extends FieldType>(label: string, value: T, hint: string) {
  return { label, value, origin: "product", need: "optional", hint } as const satisfies FieldDeclaration;
}

/** A cell that a formula fills for people's eyes. */
export function computed<const T extends FieldType>(label: string, value: T, hint: string) {
  return { label, value, origin: "computed", need: "optional", hint } as const satisfies FieldDeclaration;
}

/** The same declaration as a table's column, `width` characters wide. */
export function column<const F extends FieldDeclaration>(field: F, width: number) {
  return { ...field, width } as const satisfies ColumnDeclaration;
}

/** A table's column that holds the form's own words. */
export function official(label: string, width: number) {
  return {
    label,
    value: prose,
    origin: "official",
    need: "optional",
    hint: "Texto do formulário oficial.",
    width,
  } as const satisfies ColumnDeclaration;
}
