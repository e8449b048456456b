/** A defined name as the workbook declares it. */
export interface DeclaredName {
  readonly name: string;
  /** It counts in one sheet only. */
  readonly local: boolean;
  readonly formula: string;
}
