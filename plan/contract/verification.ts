/**
 * What a protocol number or a workbook turned out to be. Nothing beyond this is told to people without an account: not
 * whose it is, not what is in it.
 */
export type Verification =
  /** The content is exactly what was received under that number. */
  | { readonly outcome: "genuine"; readonly number: string; readonly moment: string; readonly latest: boolean }
  /** The content is what was received under that number, but for somebody's personal data, which was erased since. */
  | {
      readonly outcome: "erased";
      readonly number: string;
      readonly moment: string;
      readonly erasedAt: string;
      readonly latest: boolean;
    }
  /** Such a number was given; only a number was asked about. */
  | { readonly outcome: "received"; readonly number: string; readonly moment: string; readonly latest: boolean }
  /** The number was given, for another content: the workbook was changed since. */
  | { readonly outcome: "changed"; readonly number: string; readonly moment: string }
  /** No such number was ever given. */
  | { readonly outcome: "unknown"; readonly number: string }
  /** The workbook names no protocol: it was never sent, or it is not the one that was given back. */
  | { readonly outcome: "withoutReceipt" };
