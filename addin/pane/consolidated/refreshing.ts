import type { Failure } from "../../api/answer.ts";
import type { ExcelProblem } from "../../excel/excel-error.ts";
import type { TableOutcome } from "../../excel/tables/refresh-tables.ts";

/** How far a refresh is, or what became of the last one. */
export type Refreshing =
  | { readonly kind: "idle" }
  /** Plans are read from the cloud. */
  | { readonly kind: "reading"; readonly done: number; readonly all: number }
  /** What was read is worked out and compared with what stands in the workbook. */
  | { readonly kind: "comparing" }
  | { readonly kind: "writing"; readonly table: string | null; readonly done: number; readonly all: number }
  /** Somebody gave it up, and it stops after the message that is on its way. */
  | { readonly kind: "stopping" }
  | { readonly kind: "done"; readonly refreshed: Refreshed }
  /** `begun`: some tables may be of another moment than others, and say so. */
  | { readonly kind: "cancelled"; readonly begun: boolean }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "refused"; readonly problem: ExcelProblem; readonly begun: boolean };

/** What a refresh came to. */
export interface Refreshed {
  /** As the sheets say it. */
  readonly position: string;
  readonly tables: readonly TableOutcome[];
  /** Tables (by their names in Excel) that somebody deleted from the panel. */
  readonly leftOut: readonly string[];
}

/** Whether one is under way. */
export function isRunning({ kind }: Refreshing): boolean {
  return kind === "reading" || kind === "comparing" || kind === "writing" || kind === "stopping";
}

/** What becomes of it: once it is given up, what was still on its way tells of no more progress. */
export function refreshingAfter(state: Refreshing, next: Refreshing): Refreshing {
  return state.kind === "stopping" && (next.kind === "reading" || next.kind === "comparing" || next.kind === "writing")
    ? state
    : next;
}
