import { html, nothing, type TemplateResult } from "lit-html";
import type { EventListed } from "../../../plan/contract/events.ts";
import { type ListCode, listLabel } from "../../../plan/form/lists.ts";
import type { Confirmer } from "../../../plan/lifecycle/confirmations.ts";
import type { ReviewAct } from "../../../plan/lifecycle/moves.ts";
import type { CommentState } from "../../../plan/review/comment.ts";
import { momentShown } from "../../screen/moment.ts";
import { moreButton } from "../shown/more.ts";
import { whenReady } from "../shown/notice.ts";
import type { PlanReviewContext } from "./plan-review-context.ts";
import { reviewWords } from "./words.ts";

/** What happened to the plan, the latest first: who, when, from which state to which, and why. */
export function historyView(context: PlanReviewContext): TemplateResult {
  const { words, events, again, moreEvents: show } = context;
  const review = reviewWords(words);
  return html`<section aria-labelledby="history-title">
    <h2 id="history-title">${review.history}</h2>
    ${whenReady(
      events,
      words,
      again,
      ({ items, more }) => html`<ol class="timeline" reversed>
          ${items.map((event) => eventShown(event, context))}
        </ol>
        ${moreButton(more, { of: review.history, show, words })}`,
    )}
  </section>`;
}

/** What the events of a plan's review tell, by kind; others tell less. */
interface Details {
  readonly act?: ReviewAct;
  readonly from?: ListCode<"planStates">;
  readonly to?: ListCode<"planStates">;
  readonly reason?: string | null;
  readonly revision?: number;
  readonly confirmer?: Confirmer;
  readonly confirmed?: boolean;
  readonly state?: CommentState;
}

function eventShown(event: EventListed, { words }: PlanReviewContext): TemplateResult {
  const { say, language } = words;
  const review = reviewWords(words);
  const { from, to, reason } = event.details as Details;
  const states =
    from && to && from !== to ? { from: listLabel("planStates", from), to: listLabel("planStates", to) } : null;
  return html`<li id="event-${event.id}" tabindex="-1">
    <p class="facts">
      <strong>${eventTold(event, words)}</strong>
      ${states ? html`<span>${say(review.moved, states)}</span>` : nothing}
      <span class="quiet">${say(review.by, { name: event.by.name, moment: momentShown(event.at, language) })}</span>
    </p>
    ${reason ? html`<p class="said">${say(review.reason, { reason })}</p>` : nothing}
  </li>`;
}

function eventTold({ kind, details }: EventListed, words: PlanReviewContext["words"]): string {
  const { say } = words;
  const review = reviewWords(words);
  const { act, revision, confirmer, confirmed, state } = details as Details;
  if (kind === "plan.submitted") return say(review.events["plan.submitted"], { revision: revision ?? 0 });
  if (kind === "plan.moved" && act) return review.did[act];
  if (kind === "plan.confirmed" && confirmer) {
    const told = confirmed ? review.events.confirmed : review.events.unconfirmed;
    return say(told, { confirmer: review.confirmers[confirmer] });
  }
  if (kind === "plan.commented" && state) return say(review.events["plan.commented"], { state: review.states[state] });
  const kinds: { readonly [kind: string]: string } = words.messages.plans.eventKinds;
  return kinds[kind] ?? review.events.other;
}
