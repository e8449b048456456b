/** What came of importing service letters. */
export interface LettersImported {
  /** How many services are now in the catalogue by this import, and of how many agencies. */
  readonly services: number;
  readonly agencies: number;
  /** Letters that could not be read, each with why. */
  readonly problems: readonly { readonly source: string; readonly problem: string }[];
}
