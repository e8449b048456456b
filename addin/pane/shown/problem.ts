import type { ExcelProblem } from "../../excel/excel-error.ts";
import type { Words } from "../messages/words.ts";

/** What Excel refuses and what to do about it. */
export function problemSentence(problem: ExcelProblem, { messages }: Words): string {
  return messages.excel[problem];
}
