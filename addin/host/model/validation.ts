/** A data validation in the words of Excel's own interface (`Excel.DataValidation`). */
export interface Validation {
  readonly type: "None" | "WholeNumber" | "Decimal" | "List" | "Date" | "Time" | "TextLength" | "Custom";
  /** One property, named after the type (`list`, `wholeNumber`); none for a validation that only shows a message. */
  readonly rule: { readonly [kind: string]: unknown };
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
}

/** What a cell without a validation answers. */
export const NO_VALIDATION: Validation = {
  type: "None",
  rule: {},
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: "", message: "" },
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
};

const TYPES = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;

/** The type that a rule has by the property it carries; null when it has none or several. */
export function typeOfRule(rule: { readonly [kind: string]: unknown }): Validation["type"] | null {
  const kinds = Object.keys(rule).filter((kind) => rule[kind] !== undefined && rule[kind] !== null);
  const [kind] = kinds;
  if (kind === undefined) return "None";
  return kinds.length === 1 && kind in TYPES ? TYPES[kind as keyof typeof TYPES] : null;
}
