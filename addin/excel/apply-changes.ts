import { formProtection } from "../../plan/form/protection.ts";
import type { Change } from "../../plan/repair/change.ts";
import { setCheck } from "./cell-check-in-excel.ts";
import { hasExcelApi } from "./in-excel.ts";
import { rangeOf } from "./read-surface.ts";
import type { ReadWorkbook } from "./read-workbook.ts";
import { type Step, stepsOf } from "./steps-of-changes.ts";
import { changeProtected } from "./unprotected.ts";

/** Excel on the web takes 5 MB a message; what the library adds to a step is not known exactly. */
const BYTES_A_SYNC = 3_000_000;

/** What a step adds to a message besides its values. */
const STEP_BYTES = 2_000;

/**
 * Makes changes to a workbook: repairs, or what takes them back. One sync, or as many as keep every message below 4 MB.
 * Sheets that are protected are protected again afterwards.
 *
 * @returns the changes this Excel cannot make: array formulas in one that has no dynamic arrays.
 * @throws ExcelError When Excel stops in the middle, what was written before stays: read the workbook again.
 */
export async function applyChanges(workbook: ReadWorkbook, changes: readonly Change[]): Promise<readonly Change[]> {
  const skipped = hasExcelApi("1.12") ? [] : changes.filter(isArrayFormula);
  const made = changes.filter((change) => !skipped.includes(change));
  const steps = stepsOf(made);
  const protections = made.filter((change) => change.change === "protection");
  const freed = protections.filter(({ isProtected }) => !isProtected).map(({ sheet }) => indexOf(workbook, sheet));
  const touched = steps.map(({ area }) => indexOf(workbook, area.sheet)).filter((index) => !freed.includes(index));
  if (made.length === 0) return skipped;
  await changeProtected(workbook, new Set(touched), async (context) => {
    const { worksheets } = context.workbook;
    for (const { sheet, isProtected } of protections)
      if (!isProtected) worksheets.getItem(sheet).protection.unprotect();
    let bytes = 0;
    for (const step of steps) {
      const size = STEP_BYTES + JSON.stringify(step).length;
      // The one place where a sync stands in a loop: a message must not outgrow what Excel takes.
      if (bytes > 0 && bytes + size > BYTES_A_SYNC) {
        await context.sync();
        bytes = 0;
      }
      perform(step, context);
      bytes += size;
    }
    for (const { sheet, isProtected } of protections) {
      if (isProtected) worksheets.getItem(sheet).protection.protect(PROTECTION);
    }
  });
  return skipped;
}

/** The protection of the form's sheets in Excel's words: `allowInsertRows`. */
const PROTECTION: Excel.WorksheetProtectionOptions = Object.fromEntries(
  Object.entries(formProtection).map(([option, isAllowed]) => [
    `allow${option.charAt(0).toUpperCase()}${option.slice(1)}`,
    isAllowed,
  ]),
);

function isArrayFormula(change: Change): boolean {
  return change.change === "content" && "formula" in change.content && change.content.array;
}

function indexOf({ grid }: ReadWorkbook, sheet: string): number {
  return grid.sheets.findIndex(({ name }) => name === sheet);
}

function perform(step: Step, context: Excel.RequestContext): void {
  const range = rangeOf(context, step.area);
  // The library's types want arrays that may be changed; it does not change them.
  if (step.step === "formats") range.numberFormat = step.matrix as unknown[][];
  if (step.step === "contents") range.formulas = step.matrix as unknown[][];
  if (step.step === "check") setCheck(range, step.check);
  if (step.step === "lock") range.format.protection.locked = step.isLocked;
}
