import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { fileFailureSentence } from "../../../plan/messages/file-failures.ts";
import { type CheckedWorkbook, checkWorkbook, type FileFailure } from "../../../plan/rules/check-workbook.ts";
import type { InputFile } from "../intake/input-files.ts";
import { readWorkbook } from "../workbook/reader/read-workbook.ts";
import type { Refusal } from "../workbook/reader/refusal.ts";
import { refusalSentence } from "../workbook/reader/refusal-messages.ts";

/** A file that was read and checked, or why it was not. */
export type Examined =
  | { readonly ok: true; readonly workbook: Exclude<CheckedWorkbook, { kind: "failure" }> }
  | { readonly ok: false; readonly rejection: Rejection };

/** Why a file is not in the figures: it could not be read, or it is no workbook of the form. */
export type Rejection =
  | { readonly of: "file"; readonly refusal: Refusal }
  | { readonly of: "form"; readonly failure: FileFailure };

/** How a file is checked. */
export interface Examination {
  readonly today: CivilDate;
  /** Sent as final: the names that section 7 asks for are then needed. Default no. */
  readonly final?: boolean;
  /** The SIORG code of the agency that sent it; another agency's workbook is refused. Default nobody in particular. */
  readonly sender?: string | null;
}

/**
 * Reads one file and checks it with every rule, as on the given day. Never throws on what is in the file. A file that
 * does not say when it was saved takes the moment the file system gives.
 */
export function examineFile(file: InputFile, { today, final = false, sender = null }: Examination): Examined {
  const loaded = file.load();
  if (!loaded.ok) return { ok: false, rejection: { of: "file", refusal: loaded.refusal } };
  const read = readWorkbook(loaded.bytes);
  if (!read.ok) return { ok: false, rejection: { of: "file", refusal: read.refusal } };
  const grid = read.grid.modified === null ? { ...read.grid, modified: file.modified } : read.grid;
  const workbook = checkWorkbook(grid, { today, revision: null, final, sender });
  if (workbook.kind === "failure") return { ok: false, rejection: { of: "form", failure: workbook.failure } };
  return { ok: true, workbook };
}

/** The sentence for a person whose file is not in the figures. */
export function rejectionSentence(rejection: Rejection, language: "pt-BR" | "en"): string {
  return rejection.of === "file"
    ? refusalSentence(rejection.refusal, language)
    : fileFailureSentence(rejection.failure, language);
}
