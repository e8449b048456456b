/** An error as Excel answers it: the batch stops there, and what was done before it stays done. */
export class ExcelFailure extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.name = "ExcelFailure";
    this.code = code;
    this.status = status;
  }
}

/** What is asked for is not there. */
export function itemNotFound(): ExcelFailure {
  return new ExcelFailure("ItemNotFound", "The requested resource doesn't exist.", 404);
}

/** The sheet or the workbook is protected against it. */
export function accessDenied(): ExcelFailure {
  return new ExcelFailure(
    "AccessDenied",
    "The cell or chart that you are trying to change is protected and therefore read-only.",
    401,
  );
}

export function invalidArgument(why = "The argument is invalid or missing or has an incorrect format."): ExcelFailure {
  return new ExcelFailure("InvalidArgument", why);
}
