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
  readonly problem: { readonly code: string };
}
