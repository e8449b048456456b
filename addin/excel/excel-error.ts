/**
 * Why Excel did not do what it was asked, in as many kinds as people can do something about.
 *
 * - `cellBeingEdited`: a cell is being typed in; it must be left first.
 * - `protected`: a sheet or the workbook is protected with a password, or locked cells would change.
 * - `readOnly`: the workbook is open for reading alone.
 * - `payloadTooLarge`: more than Excel hands over at once.
 * - `itemGone`: the sheet, name or table is not there any more.
 * - `unsupported`: this Excel is too old for it.
 * - `other`: anything else; the message is Excel's own.
 */
export type ExcelProblem =
  | "cellBeingEdited"
  | "protected"
  | "readOnly"
  | "payloadTooLarge"
  | "itemGone"
  | "unsupported"
  | "other";

/** What every function of `addin/excel` throws when Excel refuses. */
export class ExcelError extends Error {
  readonly problem: ExcelProblem;
  /** Excel's own code, for a report of a problem nobody foresaw. */
  readonly code: string;

  constructor(problem: ExcelProblem, code: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "ExcelError";
    this.problem = problem;
    this.code = code;
  }
}

/** `readOnly` has no code of its own: it is an `AccessDenied` in a workbook that says it is open for reading alone. */
const PROBLEMS: ReadonlyMap<string, ExcelProblem> = new Map([
  ["InvalidOperationInCellEditMode", "cellBeingEdited"],
  ["OperationCellsExceedLimit", "payloadTooLarge"],
  ["RangeExceedsLimit", "payloadTooLarge"],
  ["RequestPayloadSizeLimitExceeded", "payloadTooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "payloadTooLarge"],
  ["AccessDenied", "protected"],
  ["ItemNotFound", "itemGone"],
  ["InvalidReference", "itemGone"],
  ["InvalidObjectPath", "itemGone"],
  ["ApiNotFound", "unsupported"],
  ["ApiNotAvailable", "unsupported"],
  ["UnsupportedOperation", "unsupported"],
  ["NotImplemented", "unsupported"],
]);

/** The error that Microsoft's library threw, as one of ours; an {@link ExcelError} is left as it is. */
export function excelError(thrown: unknown): ExcelError {
  if (thrown instanceof ExcelError) return thrown;
  const { code, message } = (typeof thrown === "object" && thrown !== null ? thrown : {}) as {
    readonly code?: unknown;
    readonly message?: unknown;
  };
  const known = typeof code === "string" ? code : "";
  return new ExcelError(PROBLEMS.get(known) ?? "other", known, String(message ?? thrown), thrown);
}
