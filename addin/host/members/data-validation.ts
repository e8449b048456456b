import { cellKey } from "../../../plan/workbook/grid.ts";
import type { ExcelClass } from "../excel-class.ts";
import { accessDenied, invalidArgument } from "../excel-failure.ts";
import type { Area } from "../model/area.ts";
import type { Sheet } from "../model/sheet.ts";
import { NO_VALIDATION, typeOfRule, type Validation } from "../model/validation.ts";

interface ValidatedRange {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** `Excel.DataValidation`, of all cells of a range at once. */
export const dataValidationClass: ExcelClass<ValidatedRange> = {
  name: "DataValidation",
  properties: {
    ErrorAlert: {
      since: "1.8",
      get: (range) => shared(range)?.errorAlert ?? null,
      set: (range, value) => change(range, { errorAlert: value as Validation["errorAlert"] }),
    },
    IgnoreBlanks: {
      since: "1.8",
      get: (range) => shared(range)?.ignoreBlanks ?? null,
      set: (range, value) => change(range, { ignoreBlanks: value === true }),
    },
    Prompt: {
      since: "1.8",
      get: (range) => shared(range)?.prompt ?? null,
      set: (range, value) => change(range, { prompt: value as Validation["prompt"] }),
    },
    Rule: { since: "1.8", get: (range) => shared(range)?.rule ?? null, set: setRule },
    Type: { since: "1.8", get: typeOfRange },
  },
  methods: {
    Clear: { since: "1.8", writes: true, call: (range) => change(range, NO_VALIDATION) },
  },
};

/** The validation that all cells of the range have; null when they differ. */
function shared({ sheet, area }: ValidatedRange): Validation | null {
  const first = sheet.validation(area.top, area.left);
  const written = JSON.stringify(first);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const other = sheet.validation(row, column);
      if (other !== first && JSON.stringify(other) !== written) return null;
    }
  }
  return first;
}

/** Excel tells cells without any validation beside some with one from cells with different ones. */
function typeOfRange(range: ValidatedRange): string {
  const all = shared(range);
  if (all) return all.type;
  const { sheet, area } = range;
  const types = sheet.map(area, (_cell, row, column) => sheet.validation(row, column).type).flat();
  return types.includes("None") ? "Inconsistent" : "MixedCriteria";
}

function setRule(range: ValidatedRange, value: unknown): void {
  const rule = (value ?? {}) as Validation["rule"];
  const type = typeOfRule(rule);
  if (type === null) throw invalidArgument();
  change(range, { rule, type });
}

function change({ sheet, area }: ValidatedRange, part: Partial<Validation>): void {
  if (sheet.protection !== null) throw accessDenied();
  // One object for equal cells, so that a whole column is one thing to compare and to keep.
  const made = new Map<Validation, Validation>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const before = sheet.validation(row, column);
      let after = made.get(before);
      if (after === undefined) {
        after = part === NO_VALIDATION ? NO_VALIDATION : { ...before, ...part };
        made.set(before, after);
      }
      const key = cellKey(row, column);
      if (after === NO_VALIDATION) sheet.validations.delete(key);
      else sheet.validations.set(key, after);
    }
  }
}
