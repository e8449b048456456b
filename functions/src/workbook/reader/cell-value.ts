import { address } from "../../../../plan/workbook/address.ts";
import type { GridCell } from "../../../../plan/workbook/grid.ts";
import { serialOfIsoDate } from "./iso-date.ts";
import { MAX_TEXT } from "./limits.ts";
import { GENERAL } from "./number-formats.ts";
import { type RefusalCode, Refused } from "./refusal.ts";
import type { SharedStrings } from "./shared-strings.ts";
import { unescapeExcel } from "./xml-text.ts";

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly sheet: string;
  readonly strings: SharedStrings;
  /** Number format codes by cell style; empty when the workbook has no styles. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
}

/** A cell as the file spells it. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  /** The attribute `t`; "n" when there is none. */
  readonly type: string;
  /** The text of `<v>`; null when there is none. */
  readonly value: string | null;
  /** The text of `<is>`; null when there is none. */
  readonly inline: string | null;
  /** The text of `<f>`; null when there is none. */
  readonly formula: string | null;
}

/** The cell that is meant; null when it holds nothing. @throws Refused */
export function cellOf(raw: RawCell, context: SheetContext): GridCell | null {
  const { row, column, formula } = raw;
  let format = formatOf(raw, context);
  if (formula !== null && formula.length > MAX_TEXT) refuse("text-too-long", raw, context);
  if ((raw.inline !== null) !== (raw.type === "inlineStr") && (raw.inline !== null || raw.value !== null)) {
    refuse("unexpected-content", raw, context);
  }
  if (raw.type === "inlineStr") return textCell(raw, raw.inline, format, context);
  if (raw.type === "str" && raw.value !== null) return textCell(raw, unescapeExcel(raw.value), format, context);

  const value = raw.value?.trim() ?? "";
  if (value === "") {
    if (!TYPES.has(raw.type)) refuse("malformed-value", raw, context);
    return formula === null ? null : { row, column, type: "uncalculated", value: "", format, formula };
  }
  switch (raw.type) {
    case "s": {
      const index = /^\d{1,9}$/.test(value) ? Number(value) : -1;
      const text = context.strings.text(index) ?? refuse("malformed-reference", raw, context);
      return textCell(raw, text, format, context);
    }
    case "n":
      return { row, column, type: "number", value: numberOf(value, raw, context), format, formula };
    case "b":
      if (!/^(?:0|1|true|false)$/.test(value)) refuse("malformed-value", raw, context);
      return { row, column, type: "boolean", value: value === "1" || value === "true", format, formula };
    case "e":
      if (value.length > 40) refuse("malformed-value", raw, context);
      return { row, column, type: "error", value, format, formula };
    case "d": {
      const serial = serialOfIsoDate(value, context.date1904) ?? refuse("malformed-value", raw, context);
      if (format === GENERAL) format = "yyyy-mm-dd";
      return { row, column, type: "number", value: serial, format, formula };
    }
    default:
      return refuse("malformed-value", raw, context);
  }
}

const TYPES: ReadonlySet<string> = new Set(["n", "s", "str", "b", "e", "d"]);

/** A number as XML spells it, not infinite. @throws Refused */
function numberOf(text: string, raw: RawCell, context: SheetContext): number {
  const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : refuse("malformed-value", raw, context);
}

function textCell(raw: RawCell, text: string | null, format: string, context: SheetContext): GridCell | null {
  const { row, column, formula } = raw;
  // A formula whose result is an empty text still is something in its cell.
  if (text === null || (text === "" && formula === null)) return null;
  if (text.length > MAX_TEXT) refuse("text-too-long", raw, context);
  return { row, column, type: "text", value: text, format, formula };
}

function formatOf(raw: RawCell, context: SheetContext): string {
  const format = context.formats[raw.style];
  if (format !== undefined) return format;
  return raw.style === 0 ? GENERAL : refuse("malformed-reference", raw, context);
}

function refuse(code: RefusalCode, raw: RawCell, context: SheetContext): never {
  throw new Refused(code, `${context.sheet}!${address(raw.row, raw.column)}`);
}
