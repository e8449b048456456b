import type { By } from "../people/by.ts";
import type { PlanState } from "./moves.ts";

/** Who confirms a plan on the agency's side, as section 7 of the form has it. */
export const confirmers = ["owner", "chair"] as const;

/** The owner of the service, or the chair of the committee for digital governance. */
export type Confirmer = (typeof confirmers)[number];

/** That somebody confirmed what a plan says. */
export interface Confirmation {
  readonly by: By;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Of the content that was confirmed: another content is not confirmed by it. */
  readonly hash: string;
}

/** Who has confirmed what the plan says now. */
export type Confirmations = { readonly [C in Confirmer]: Confirmation | null };

export const unconfirmed: Confirmations = { owner: null, chair: null };

/** What of a plan's document decides whether it is final. */
export interface Confirmable {
  readonly state: PlanState;
  /** Whether it was sent as final, with the names of section 7. */
  readonly final: boolean;
  readonly receipt: { readonly hash: string };
}

/** States in which what the agency says is neither about to change nor out of use. */
const CONFIRMED_IN: ReadonlySet<PlanState> = new Set(["submitted", "underReview", "approved", "amended", "launched"]);

/** Those of the confirmations that are of this content: a change asks for both again. */
export function confirmationsOf(hash: string, { owner, chair }: Confirmations): Confirmations {
  return { owner: owner?.hash === hash ? owner : null, chair: chair?.hash === hash ? chair : null };
}

/** Whether a plan counts as final: sent as such, and confirmed by two people as it is. */
export function isFinal({ final, receipt }: Omit<Confirmable, "state">, confirmations: Confirmations): boolean {
  const { owner, chair } = confirmationsOf(receipt.hash, confirmations);
  return final && owner !== null && chair !== null && owner.by.uid !== chair.by.uid;
}

/** Why somebody cannot confirm a plan; null when they can. */
export type Unconfirmable = "state" | "not-sent-as-final" | "same-person";

/** Whether a plan can be confirmed by somebody who may do so in this capacity. */
export function unconfirmable(
  plan: Confirmable,
  confirmations: Confirmations,
  { confirmer, uid }: { readonly confirmer: Confirmer; readonly uid: string },
): Unconfirmable | null {
  if (!CONFIRMED_IN.has(plan.state)) return "state";
  if (!plan.final) return "not-sent-as-final";
  const other = confirmationsOf(plan.receipt.hash, confirmations)[confirmer === "owner" ? "chair" : "owner"];
  return other?.by.uid === uid ? "same-person" : null;
}
