import type { PlanReviewed } from "../../../plan/contract/review.ts";
import type { Confirmer } from "../../../plan/lifecycle/confirmations.ts";
import type { CommentState } from "../../../plan/review/comment.ts";
import type { Answer } from "../../api/answer.ts";
import type { Slice } from "../../screen/slice.ts";
import { failureSentence } from "../shown/failure.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Asking, ReviewEvent, ReviewState } from "./plan-review-state.ts";
import { reviewWords } from "./words.ts";

/** Whose plan: of the reader's own agency when `agency` is null. */
export interface ReviewOf {
  readonly agency: string | null;
  readonly plan: string;
}

/** What is done about a plan's review. */
export interface ReviewActs {
  /** Asks for the second word, or with null takes the asking back. */
  readonly ask: (asking: Asking | null) => void;
  readonly move: (asking: Extract<Asking, { kind: "move" }>, reason: string) => Promise<void>;
  readonly comment: (asking: Extract<Asking, { kind: "comment" }>, text: string) => Promise<void>;
  readonly settle: (comments: readonly string[], state: CommentState, answer: string) => Promise<void>;
  readonly confirm: (confirmer: Confirmer, confirmed: boolean) => Promise<void>;
}

/** The element that shows what was asked last. */
export const ASKING = "asking";

/** The acts on one plan's review, as it was seen; after each it is asked for anew. */
export function reviewActs(
  of: () => ReviewOf,
  seen: () => PlanReviewed | null,
  state: Slice<ReviewState, ReviewEvent>,
  again: () => Promise<void>,
  { api, tell, words, focus }: Surroundings,
): ReviewActs {
  /** Does it, tells what came of it, and leads back to what was done. */
  const through = async (told: string, place: string, doing: () => Promise<Answer<unknown>>) => {
    if (state.get().busy) return;
    state.send({ kind: "begun" });
    const answer = await doing();
    if (answer.kind !== "done") {
      state.send({ kind: "failed", failure: answer });
      tell(failureSentence(answer, words()));
      return focus(ASKING);
    }
    await again();
    state.send({ kind: "done" });
    tell(told);
    focus(place);
  };
  const asked = () => {
    const { agency, plan } = of();
    return { parameters: { plan }, query: { agency } };
  };
  const review = () => reviewWords(words());
  return {
    ask: (asking) => {
      state.send(asking === null ? { kind: "takenBack" } : { kind: "asked", asking });
      focus(asking === null ? "title" : ASKING);
    },
    move: ({ act, key }, reason) => {
      const plan = seen();
      if (plan === null) return Promise.resolve();
      const base = { revision: plan.revision, state: plan.state };
      const body = { key, act, base, ...(reason !== "" && { reason }) };
      return through(words().say(review().done, { did: review().did[act] }), "title", () =>
        api.ask("movePlan", { ...asked(), body }),
      );
    },
    comment: ({ about: { field, row }, key }, text) => {
      const revision = seen()?.revision ?? 0;
      return through(review().commentMade, `comment-${key}`, () =>
        api.ask("comment", { ...asked(), body: { key, revision, field, row, text } }),
      );
    },
    settle: (comments, to, answer) =>
      through(words().say(review().settledNow, { state: review().states[to] }), "comments-title", async () => {
        for (const comment of comments) {
          const { parameters, query } = asked();
          const body = { state: to, ...(answer !== "" && { answer }) };
          const settled = await api.ask("changeComment", { parameters: { ...parameters, comment }, query, body });
          if (settled.kind !== "done") return settled;
        }
        return { kind: "done", value: null };
      }),
    confirm: (confirmer, confirmed) => {
      const { confirmedNow, takenBack } = review();
      return through(confirmed ? confirmedNow : takenBack, "confirmations-title", () =>
        api.ask("confirmPlan", {
          parameters: { plan: of().plan },
          body: { confirmer, confirmed, hash: seen()?.hash ?? "" },
        }),
      );
    },
  };
}
