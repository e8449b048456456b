import { refusalSentence } from "../../../plan/contract/refusal-sentence.ts";
import type { MovesRequest, SeveralMoved } from "../../../plan/contract/review.ts";
import type { Language } from "../../../plan/messages/catalogue.ts";
import type { Account } from "../../../plan/people/account.ts";
import { may } from "../../../plan/people/acts.ts";
import { movePlan, type Reviewing } from "./move-plan.ts";
import { done, type Outcome, refused } from "./outcome.ts";

/** Several plans that somebody of the ministry moves in one way. */
export interface PlansToMove {
  readonly account: Account;
  readonly request: MovesRequest;
  /** In which language to say why one of them was refused. */
  readonly language: Language;
}

/**
 * Moves several plans, one after the other, each as `movePlan` does: what is refused of one says nothing of the others.
 * The same request asked again finds what was moved and goes on with the rest.
 *
 * @throws {StoreError} when the store does not answer; what was moved by then stays
 */
export async function movePlans(
  reviewing: Reviewing,
  { account, request: { key, act, plans }, language }: PlansToMove,
): Promise<Outcome<SeveralMoved>> {
  if (!may(account.role, "review")) return refused({ code: "not-allowed" });
  const results: SeveralMoved["results"][number][] = [];
  for (const { agency, plan, base } of plans) {
    const moved = await movePlan(reviewing, { account, agency, plan, request: { key, act, base } });
    const { state, refusal } = moved.ok
      ? { state: moved.result.state, refusal: null }
      : { state: null, refusal: moved.refusal };
    const told = refusal && { ...refusal, sentence: refusalSentence(refusal, language) };
    results.push({ agency, plan, state, refused: told });
  }
  return done({ results });
}
