import type { Receipt } from "../../../plan/contract/receipt.ts";
import type { Submitted } from "../../../plan/contract/submission.ts";
import type { Erasure } from "./erasure-document.ts";

/**
 * `receipts/{agency}.{key}`: that a sending was accepted, written with everything else it wrote. Whoever sends the same
 * again gets `answer`; whoever asks about the number learns of `receipt` alone.
 */
export interface ReceiptDocument {
  readonly agency: string;
  readonly plan: string | null;
  readonly revision: number;
  /** The receipt's number again, on top, where it is found by. */
  readonly number: string;
  readonly receipt: Receipt;
  /** SHA-256 of what was sent: content, base, final and explanations. */
  readonly requestHash: string;
  readonly answer: Submitted;
  /** As in the revision that it is the receipt of. */
  readonly erasure?: Erasure;
}
