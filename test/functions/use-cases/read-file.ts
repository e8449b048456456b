import type { WorkbookFile } from "../../../functions/src/use-cases/workbook-file.ts";
import { readWorkbook } from "../../../functions/src/workbook/reader/read-workbook.ts";
import type { Refusal } from "../../../plan/contract/refusal.ts";
import type { AgencyContent, PlanContent } from "../../../plan/workbook/content.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { readAgency, readPlan } from "../../../plan/workbook/read-form.ts";

type Outcome<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly refusal: Refusal };

/** What an act gave; a refusal fails the test that did not expect it. */
export function resultOf<Result>(outcome: Outcome<Result>): Result {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal).slice(0, 2_000));
  return outcome.result;
}

/** The refusal that was expected. */
export function refusalOf(outcome: Outcome<unknown>): Refusal {
  if (outcome.ok) throw new Error("It was not refused.");
  return outcome.refusal;
}

/** The cells of a workbook that was given, as the guarded reader sees them. */
export function gridOf(bytes: Uint8Array): Grid {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.grid;
}

export function planIn(outcome: Outcome<WorkbookFile>): PlanContent {
  return readPlan(gridOf(resultOf(outcome).bytes));
}

export function agencyIn(outcome: Outcome<WorkbookFile>): AgencyContent {
  return readAgency(gridOf(resultOf(outcome).bytes));
}
