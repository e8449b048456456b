import { html, nothing, type TemplateResult } from "lit-html";
import type { PlanReviewed } from "../../../plan/contract/review.ts";
import { confirmers } from "../../../plan/lifecycle/confirmations.ts";
import { momentShown } from "../../screen/moment.ts";
import { linkTo } from "../address.ts";
import { differencesTable } from "../shown/differences.ts";
import { heading } from "../shown/heading.ts";
import { notice, whenReady } from "../shown/notice.ts";
import { stateShown } from "../shown/plan-state.ts";
import { commentsView } from "./comments-view.ts";
import { finalityTold } from "./confirmation-told.ts";
import { confirmationsView } from "./confirmations-view.ts";
import { historyView } from "./history-view.ts";
import { moveView } from "./move-view.ts";
import type { PlanReviewContext } from "./plan-review-context.ts";
import { readableView } from "./readable-view.ts";
import { reviewWords } from "./words.ts";

/** One plan's review. */
export function planReviewContent(context: PlanReviewContext): TemplateResult {
  const { words, me, of, review: loading, again } = context;
  const review = reviewWords(words);
  const [back, told] =
    me.agency === null
      ? [linkTo({ page: "reviewQueue", within: [] }), review.backToQueue]
      : [linkTo({ page: "plan", agency: null, plan: of.plan }), review.backToPlan];
  const service = loading.kind === "ready" ? loading.value.service : null;
  return html`<p><a href=${back}>← ${told}</a></p>
    ${heading(service ?? review.title)}
    ${whenReady(loading, words, again, (plan) => reviewShown(plan, context))}`;
}

function reviewShown(plan: PlanReviewed, context: PlanReviewContext): TemplateResult {
  const { words, me, of } = context;
  const { say, language } = words;
  const review = reviewWords(words);
  const confirmed = confirmers.filter((confirmer) => plan.confirmations[confirmer] !== null);
  return html`<p class="facts">
      ${stateShown(plan.state)}
      <span>${say(review.revision, { revision: plan.revision })}</span>
      <span class="quiet">${say(review.received, { moment: momentShown(plan.received, language) })}</span>
      <span>${finalityTold({ sentAsFinal: plan.sentAsFinal, confirmed }, words)}</span>
      ${me.agency === null ? html`<a href=${linkTo({ page: "plan", agency: of.agency, plan: of.plan })}>${review.backToPlan}</a>` : nothing}
    </p>
    ${lastMove(plan, context)} ${moveView(plan, context)} ${commentsView(plan, context)}
    ${confirmationsView(plan, context)} ${differencesView(plan, context)}
    ${readableView(context)} ${historyView(context)}`;
}

function lastMove({ last }: PlanReviewed, { words }: PlanReviewContext): TemplateResult | typeof nothing {
  if (last === null) return nothing;
  const review = reviewWords(words);
  const told = { act: review.did[last.act], name: last.by.name, moment: momentShown(last.at, words.language) };
  const tone = last.act === "return" || last.act === "cancel" ? "careful" : "plain";
  return notice(
    tone,
    html`<p>${words.say(review.lastMove, told)}</p>
      ${last.reason === null ? nothing : html`<p class="said">${words.say(review.reason, { reason: last.reason })}</p>`}`,
  );
}

function differencesView({ reviewed, revision }: PlanReviewed, { words, differences, again }: PlanReviewContext) {
  if (reviewed === null || reviewed >= revision) return nothing;
  const review = reviewWords(words);
  const sides = {
    from: words.say(review.before, { revision: reviewed }),
    to: words.say(review.before, { revision }),
  };
  return html`<section aria-labelledby="differences-title">
    <h2 id="differences-title">${words.say(review.differences, { revision: reviewed })}</h2>
    ${whenReady(differences, words, again, ({ differences: found }) =>
      found.length === 0 ? html`<p>${review.noDifferences}</p>` : differencesTable(found, sides, words),
    )}
  </section>`;
}
