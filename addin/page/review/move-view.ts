import { html, nothing, type TemplateResult } from "lit-html";
import type { PlanReviewed } from "../../../plan/contract/review.ts";
import { confirmers } from "../../../plan/lifecycle/confirmations.ts";
import { moveFrom, type ReviewAct } from "../../../plan/lifecycle/moves.ts";
import { may } from "../../../plan/people/acts.ts";
import { askingForm } from "./asking-form.ts";
import { missingTold } from "./confirmation-told.ts";
import type { PlanReviewContext } from "./plan-review-context.ts";
import { reviewWords } from "./words.ts";

/** What the ministry may do with the plan now, each with a second word; for its own people alone. */
export function moveView(plan: PlanReviewed, context: PlanReviewContext): TemplateResult | typeof nothing {
  const { words, me, state, acts } = context;
  if (!may(me.role, "review")) return nothing;
  const review = reviewWords(words);
  const { asking } = state;
  const lacking = plan.acts.flatMap((act) => lackingFor(act, plan, context) ?? []);
  return html`<p class="row">
      ${plan.acts.map((act) => {
        const key = () => crypto.randomUUID();
        const lacks = lackingFor(act, plan, context) !== null;
        return html`<button
          class="button ${act === "approve" ? "primary" : ""}"
          aria-disabled=${lacks ? "true" : nothing}
          aria-describedby=${lacks ? "lacking" : nothing}
          @click=${() => !lacks && acts.ask({ kind: "move", act, key: key() })}
        >
          ${review.acts[act]}
        </button>`;
      })}
    </p>
    ${lacking.length > 0 ? html`<p class="quiet small" id="lacking">${lacking.join(" ")}</p>` : nothing}
    ${asking?.kind === "move" && plan.acts.includes(asking.act) ? moveForm(asking, plan, context) : nothing}`;
}

/** What is lacking for a move, in words; null when nothing is. */
function lackingFor(act: ReviewAct, { state, comments }: PlanReviewed, { words }: PlanReviewContext): string | null {
  const needs = moveFrom(state, act)?.needs ?? [];
  const open = comments.some((comment) => comment.state === "open");
  const review = reviewWords(words);
  if (needs.includes("openComments") && !open) return review.needsComment;
  return needs.includes("noOpenComments") && open ? review.needsNone : null;
}

function moveForm(
  asking: Extract<NonNullable<PlanReviewContext["state"]["asking"]>, { kind: "move" }>,
  plan: PlanReviewed,
  { words, state, acts }: PlanReviewContext,
): TemplateResult {
  const review = reviewWords(words);
  const { act } = asking;
  const isNeeded = moveFrom(plan.state, act)?.needs.includes("reason") ?? false;
  const confirmed = confirmers.filter((confirmer) => plan.confirmations[confirmer] !== null);
  const missing = plan.sentAsFinal ? missingTold(confirmed, words) : review.notSentAsFinal;
  const unconfirmed = act === "approve" && !plan.final ? [words.say(review.approveUnconfirmed, { missing })] : [];
  return askingForm({
    words,
    state,
    help: [review.ask[act], ...unconfirmed],
    text:
      act === "begin"
        ? null
        : { label: isNeeded ? review.reasonLabel : review.reasonOptional, required: isNeeded, most: 2_000 },
    yes: words.say(review.yes, { act: review.acts[act] }),
    submit: (reason) => void acts.move(asking, reason),
    takeBack: () => acts.ask(null),
  });
}
