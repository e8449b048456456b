import type { Refusal } from "../../plan/contract/refusal.ts";

/** A refusal as it was told: with the cloud's own sentence, and what to tell whoever runs the system. */
export type ToldRefusal = Refusal & { readonly sentence: string; readonly requestId: string };

/** Why something asked did not come: refused by the cloud, or nobody could be reached. */
export type Failure = { readonly kind: "refused"; readonly refusal: ToldRefusal } | { readonly kind: "unreachable" };

/** What came of asking. */
export type Answer<Value> = { readonly kind: "done"; readonly value: Value } | Failure;

/** A file that was asked for. */
export interface Download {
  readonly name: string;
  readonly content: Blob;
}
