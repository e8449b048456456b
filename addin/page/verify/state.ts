import type { Verification } from "../../../plan/contract/verification.ts";
import type { Answer, Failure } from "../../api/answer.ts";

/** How a verification stands. */
export type Verifying =
  | { readonly kind: "idle" }
  | { readonly kind: "working" }
  | { readonly kind: "told"; readonly verification: Verification }
  | { readonly kind: "failed"; readonly failure: Failure };

export type VerifyEvent = { readonly kind: "asked" } | { readonly kind: "told"; readonly answer: Answer<Verification> };

/** What becomes of a verification. */
export function verifyingAfter(_state: Verifying, event: VerifyEvent): Verifying {
  if (event.kind === "asked") return { kind: "working" };
  if (event.answer.kind === "done") return { kind: "told", verification: event.answer.value };
  return { kind: "failed", failure: event.answer };
}

/** A protocol number as people type it: small letters, spaces or missing hyphens do not matter. */
export function protocolTyped(text: string): string {
  const plain = text.toUpperCase().replace(/[^0-9A-Z]/g, "");
  return (plain.match(/.{1,4}/g) ?? []).join("-");
}
