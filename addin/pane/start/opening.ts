import type { Failure } from "../../api/answer.ts";
import type { ExcelProblem } from "../../excel/excel-error.ts";

/** A workbook that is being fetched and opened, or what became of it; `what` tells which button asked. */
export type Opening =
  | { readonly kind: "idle"; readonly what: null }
  | { readonly kind: "busy"; readonly what: string }
  | { readonly kind: "done"; readonly what: string; readonly where: "new-window" | "here" }
  | { readonly kind: "refused"; readonly what: string; readonly problem: ExcelProblem }
  | { readonly kind: "failed"; readonly what: string; readonly failure: Failure };

/** Nothing is being opened. */
export const notOpening: Opening = { kind: "idle", what: null };
