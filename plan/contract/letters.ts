/** What an import of service letters came to. */
export interface LettersImported {
  /** All that were given. */
  readonly letters: number;
  readonly added: number;
  readonly changed: number;
  /** Known before as they are. */
  readonly unchanged: number;
  readonly agencies: number;
  /** Agencies that were not known. */
  readonly newAgencies: number;
  /** Letters that were left out, each with why. */
  readonly refused: readonly RefusedLetter[];
}

/** A letter that was left out. */
export interface RefusedLetter {
  /** Its name in the archive, or its place in the catalogue. */
  readonly file: string;
  readonly problem: LetterProblem;
}

/** Where in the XML, line and column counted from 1. */
export interface LetterPosition {
  readonly line: number;
  readonly column: number;
}

/** Why a service letter was refused. `element` is the path below `servico`, attributes marked with `@`. */
export type LetterProblem =
  | { readonly code: "too-large"; readonly limit: number }
  | { readonly code: "not-utf8" }
  /** `detail` is the parser's own word, in English. */
  | ({ readonly code: "malformed"; readonly detail: string } & LetterPosition)
  | ({ readonly code: "doctype" } & LetterPosition)
  | ({ readonly code: "too-deep"; readonly limit: number } & LetterPosition)
  | ({ readonly code: "too-many-elements"; readonly limit: number } & LetterPosition)
  /** `line` is null where the letter was no XML. */
  | { readonly code: "too-many-steps"; readonly limit: number; readonly line: number | null }
  /** Its place in an archive holds something else than it says. */
  | { readonly code: "damaged" }
  /** Longer than the store keeps; the limit in bytes. */
  | { readonly code: "too-long"; readonly limit: number }
  /** Its agency has more services than the store keeps in one list. */
  | { readonly code: "too-many-services"; readonly siorg: string }
  /** Another letter, in `file`, has the same slug, or one that differs only in capitals. */
  | { readonly code: "same-id"; readonly slug: string; readonly file: string }
  | { readonly code: "not-a-letter"; readonly element: string; readonly namespace: string }
  | { readonly code: "missing-element"; readonly element: string }
  | ({ readonly code: "repeated-element"; readonly element: string } & LetterPosition)
  | ({ readonly code: "invalid-value"; readonly element: string; readonly value: string } & LetterPosition);
