/** Proof that a workbook was received. */
export interface Receipt {
  /** The protocol number, as in `2026-7K3M-9QXD-4TBV`. */
  readonly number: string;
  /** ISO 8601 in UTC, to the second. */
  readonly moment: string;
  /** SHA-256 of the normalised content, in hexadecimal. */
  readonly hash: string;
}
