import { html, nothing, type TemplateResult } from "lit-html";
import type { PlanReviewed } from "../../../plan/contract/review.ts";
import { type Confirmer, confirmers, unconfirmable } from "../../../plan/lifecycle/confirmations.ts";
import { momentShown } from "../../screen/moment.ts";
import { askingForm } from "./asking-form.ts";
import type { PlanReviewContext } from "./plan-review-context.ts";
import { reviewWords } from "./words.ts";

/** Who has confirmed the plan on the agency's side, and confirming it for whoever may. */
export function confirmationsView(plan: PlanReviewed, context: PlanReviewContext): TemplateResult {
  const review = reviewWords(context.words);
  return html`<section aria-labelledby="confirmations-title">
    <h2 id="confirmations-title" tabindex="-1">${review.confirmations}</h2>
    <p class="quiet">${review.confirmationsHelp}</p>
    <ul class="list">
      ${confirmers.map((confirmer) => confirmerShown(confirmer, plan, context))}
    </ul>
  </section>`;
}

function confirmerShown(confirmer: Confirmer, plan: PlanReviewed, context: PlanReviewContext): TemplateResult {
  const { words, state } = context;
  const { say, language } = words;
  const review = reviewWords(words);
  const confirmation = plan.confirmations[confirmer];
  const named = plan.named[confirmer];
  const { asking } = state;
  return html`<li>
    <div>
      <p class="facts">
        <strong>${review.confirmers[confirmer]}</strong>
        ${named ? html`<span class="quiet">${say(review.namedAs, { name: named })}</span>` : nothing}
        ${
          confirmation
            ? html`<span>✓ ${say(review.confirmedBy, { name: confirmation.by.name, moment: momentShown(confirmation.at, language) })}</span>`
            : html`<span class="due">${review.unconfirmed}</span>`
        }
      </p>
      ${asking?.kind === "confirm" && asking.confirmer === confirmer ? confirmForm(confirmer, plan, context) : confirmButton(confirmer, plan, context)}
    </div>
  </li>`;
}

function confirmButton(confirmer: Confirmer, plan: PlanReviewed, { words, me, acts }: PlanReviewContext) {
  const review = reviewWords(words);
  if (plan.confirmations[confirmer]?.by.uid === me.uid) {
    return html`<p><button class="button" @click=${() => void acts.confirm(confirmer, false)}>${review.takeBack}</button></p>`;
  }
  const { state, sentAsFinal, hash, confirmations } = plan;
  const facts = { state, final: sentAsFinal, receipt: { hash } };
  const possible =
    plan.capacities.includes(confirmer) && unconfirmable(facts, confirmations, { confirmer, uid: me.uid }) === null;
  if (!possible) return nothing;
  return html`<p>
    <button class="button primary" @click=${() => acts.ask({ kind: "confirm", confirmer })}>
      ${words.say(review.confirm, { confirmer: review.confirmers[confirmer] })}
    </button>
  </p>`;
}

function confirmForm(confirmer: Confirmer, { revision }: PlanReviewed, { words, state, acts }: PlanReviewContext) {
  const review = reviewWords(words);
  return askingForm({
    words,
    state,
    help: [words.say(review.confirmAsk, { revision })],
    text: null,
    yes: review.confirmYes,
    submit: () => void acts.confirm(confirmer, true),
    takeBack: () => acts.ask(null),
  });
}
