import type { CheckedWorkbook, FileFailure } from "../../../plan/rules/check-workbook.ts";
import type { Finding } from "../../../plan/rules/rule.ts";
import type { AgencyContent, PlanContent } from "../../../plan/workbook/content.ts";
import type { ExcelProblem } from "../../excel/excel-error.ts";
import type { ReadWorkbook } from "../../excel/read-workbook.ts";

/** The workbook that the pane is open in, as it was last read and checked. */
export type CheckedHere =
  | {
      readonly kind: "plan";
      readonly content: PlanContent;
      readonly findings: readonly Finding[];
      readonly read: ReadWorkbook;
    }
  | {
      readonly kind: "agency";
      readonly content: AgencyContent;
      readonly findings: readonly Finding[];
      readonly read: ReadWorkbook;
    }
  /** It is none of the form's, or none that can be checked. */
  | { readonly kind: "foreign"; readonly failure: FileFailure };

/** What is known of the workbook. */
export interface Checking {
  /** Null until it has been read for the first time. */
  readonly workbook: CheckedHere | null;
  readonly reading: boolean;
  /** Why it could not be read the last time; what is shown is then what was read before. */
  readonly problem: ExcelProblem | null;
  /** This Excel tells of no change: somebody has to ask for a check. */
  readonly unwatched: boolean;
}

export type CheckingEvent =
  | { readonly kind: "reading" }
  | { readonly kind: "checked"; readonly read: ReadWorkbook; readonly checked: CheckedWorkbook }
  | { readonly kind: "failed"; readonly problem: ExcelProblem }
  | { readonly kind: "unwatched" };

/** Nothing is known yet. */
export const unread: Checking = { workbook: null, reading: false, problem: null, unwatched: false };

/** What is known after something happened. What was read stays until something newer is there. */
export function checkingAfter(state: Checking, event: CheckingEvent): Checking {
  switch (event.kind) {
    case "reading":
      return state.reading ? state : { ...state, reading: true };
    case "checked":
      return { ...state, workbook: checkedHere(event.checked, event.read), reading: false, problem: null };
    case "failed":
      return { ...state, reading: false, problem: event.problem };
    case "unwatched":
      return { ...state, unwatched: true };
  }
}

function checkedHere(checked: CheckedWorkbook, read: ReadWorkbook): CheckedHere {
  return checked.kind === "failure" ? { kind: "foreign", failure: checked.failure } : { ...checked, read };
}
