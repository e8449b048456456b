import type { CellValue } from "../host/model/cell.ts";
import { daysFromCivil } from "../host/model/date-serial.ts";
import type { Validation } from "../host/model/validation.ts";

/** What Excel says of what was typed, and whether it takes it all the same. */
export interface ValidationAnswer {
  readonly words: string;
  readonly isTaken: boolean;
}

/**
 * What a cell's validation says of what was typed; null when it says nothing. Only typing is held against a validation;
 * pasting wipes it.
 */
export function validationAnswer(
  validation: Validation,
  value: CellValue,
  options: readonly string[] | null,
): ValidationAnswer | null {
  const { errorAlert, ignoreBlanks } = validation;
  const isBlank = value === null || value === "";
  if (!errorAlert.showAlert || (isBlank ? ignoreBlanks : fits(validation, value, options))) return null;
  return { words: wordsOf(validation), isTaken: errorAlert.style !== "Stop" };
}

function wordsOf({ errorAlert: { title, message } }: Validation): string {
  return [title, message].filter(Boolean).join(": ");
}

function fits({ type, rule }: Validation, value: CellValue, options: readonly string[] | null): boolean {
  if (type === "List") return options === null || options.includes(String(value));
  const [bounds] = Object.values(rule) as readonly { readonly [part: string]: unknown }[];
  const first = boundOf(bounds?.formula1);
  const second = boundOf(bounds?.formula2);
  const measured = type === "TextLength" ? String(value).length : value;
  if (type === "None" || type === "Custom" || first === null) return true;
  if (typeof measured !== "number") return false;
  if (type === "WholeNumber" && !Number.isInteger(measured)) return false;
  switch (bounds?.operator) {
    case "Between":
      return measured >= first && (second === null || measured <= second);
    case "NotBetween":
      return measured < first || (second !== null && measured > second);
    case "EqualTo":
      return measured === first;
    case "NotEqualTo":
      return measured !== first;
    case "GreaterThan":
      return measured > first;
    case "LessThan":
      return measured < first;
    case "GreaterThanOrEqualTo":
      return measured >= first;
    case "LessThanOrEqualTo":
      return measured <= first;
    default:
      return true;
  }
}

/** A number or a day; null for a formula, which is not looked at. */
function boundOf(bound: unknown): number | null {
  const [year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(bound))?.slice(1).map(Number) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) return daysFromCivil(year, month, day, false);
  return typeof bound === "number" ? bound : null;
}
