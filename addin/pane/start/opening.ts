import type { Failure } from "../../api/answer.ts";
import type { ExcelProblem } from "../../excel/excel-error.ts";

/** A workbook that is being fetched and opened. */
export type Opening =
  | { readonly kind: "idle" }
  /** `what` tells which button it was. */
  | { readonly kind: "busy"; readonly what: string }
  | { readonly kind: "done"; readonly where: "new-window" | "here" }
  | { readonly kind: "refused"; readonly problem: ExcelProblem }
  | { readonly kind: "failed"; readonly failure: Failure };
