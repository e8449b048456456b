/** Every reason for which an uploaded file is not read. The codes are stable: they are stored and shown. */
export const REFUSAL_CODES = [
  // What the file is instead of a workbook.
  "empty-file",
  "too-large",
  "not-a-workbook",
  "password-protected",
  "old-xls",
  "binary-workbook",
  "xml-2003",
  "open-document",
  "word-document",
  "presentation",
  "pdf-document",
  "html-page",
  "text-file",
  "plain-zip",
  // What it carries that is never opened.
  "macros",
  "active-content",
  "embedded-object",
  "doctype",
  // How it is packed.
  "zip64",
  "encrypted-entry",
  "unsupported-compression",
  "duplicate-entry",
  "overlapping-entries",
  "unsafe-path",
  "too-many-entries",
  "entry-too-large",
  "total-too-large",
  "ratio",
  "size-mismatch",
  "truncated",
  "checksum",
  // What is written inside.
  "missing-part",
  "malformed-xml",
  "nested-too-deep",
  "unsupported-encoding",
  "unexpected-content",
  "malformed-reference",
  "malformed-value",
  "duplicate-cell",
  "duplicate-name",
  "too-many-cells",
  "too-many-names",
  "too-many-merges",
  "text-too-long",
  // A mistake of the reader itself; never a crash.
  "unreadable",
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Why a file was not read. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Where: the name of a part or a sheet, with the cell where there is one. */
  readonly detail?: string;
}

/** How a refusal travels up through the reader; it never leaves {@link attempt}. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(code: RefusalCode, detail?: string) {
    super(code);
    this.name = "Refused";
    this.refusal = detail === undefined ? { code } : { code, detail: detail.slice(0, 120) };
  }
}

export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/**
 * Does work that may throw {@link Refused} and gives the outcome as a value. Anything else thrown is a mistake of the
 * reader: it becomes the refusal `unreadable`, so that no upload can bring a process down.
 */
export function attempt<T>(work: () => T): Attempt<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    return { ok: false, refusal: { code: "unreadable", detail: String(error).slice(0, 120) } };
  }
}
