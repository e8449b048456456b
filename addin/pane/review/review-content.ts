import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { Me } from "../../../plan/contract/me.ts";
import type { PlanReviewed } from "../../../plan/contract/review.ts";
import { listLabel } from "../../../plan/form/lists.ts";
import { mayChangeComment } from "../../../plan/review/comment.ts";
import { address } from "../../../plan/workbook/address.ts";
import type { PlanContent } from "../../../plan/workbook/content.ts";
import type { Place } from "../../../plan/workbook/entry.ts";
import { momentShown } from "../../screen/moment.ts";
import type { Words } from "../messages/words.ts";
import { button } from "../shown/button.ts";
import { failureSentence } from "../shown/failure.ts";
import { type CommentLine, commentLines } from "./comment-lines.ts";
import { confirmationsShown } from "./confirmations-shown.ts";
import type { ReviewShown, ReviewViewActs } from "./review-shown.ts";
import type { Reviewing } from "./reviewing.ts";
import { reviewWords } from "./words.ts";

/** How the plan stands with the ministry, its comments by sheet, and its agency's confirmations. */
export function reviewContent(shown: ReviewShown, acts: ReviewViewActs, words: Words): TemplateResult {
  const { content, sent, me, review } = shown;
  const text = reviewWords(words);
  if (content === null) return html`<p>${text.notPlan}</p>`;
  if (!sent) return html`<p>${text.notSent}</p>`;
  if (me === null) {
    return html`<p>${text.signIn}</p>
      ${button({ text: words.messages.frame.menu.signIn, act: acts.again, look: "primary" })}`;
  }
  if (review.kind === "loading") return html`<p aria-busy="true">${words.messages.frame.loading}</p>`;
  if (review.kind === "failed") {
    return html`<p class="notice bad">${failureSentence(review.failure, words)}</p>
      ${button({ text: words.messages.frame.again, act: acts.again })}`;
  }
  const lines = commentLines(review.value.comments, content);
  const open = lines.filter(({ comment }) => comment.state === "open").length;
  return html`${standingShown(review.value, content, words)}
    <p role="status"><strong>${lines.length === 0 ? text.none : words.say(text.summary, { open, settled: lines.length - open })}</strong></p>
    <div class="findings" role="list" aria-label=${text.list}>
      ${repeat(
        lines,
        ({ comment }) => comment.id,
        (line) => html`<div role="listitem" class="entry">
          ${line.heading === undefined ? nothing : html`<h2 class="sheet">${line.heading ?? text.wholePlan}</h2>`}
          ${lineShown(line, { ...shown, me }, acts, words)}
        </div>`,
      )}
    </div>
    ${confirmationsShown(review.value, { me, reviewing: shown.reviewing }, acts, words)}
    <p>${button({ text: text.again, act: acts.again, look: "subtle" })}</p>`;
}

function standingShown(review: PlanReviewed, content: PlanContent, words: Words): TemplateResult {
  const { state, revision, last } = review;
  const { say, language } = words;
  const text = reviewWords(words);
  const here = content.fields["plan.revision"].value ?? 0;
  const told = last && { did: text.did[last.act], name: last.by.name, moment: momentShown(last.at, language) };
  return html`<div class="notice ${state === "returned" || state === "cancelled" ? "careful" : "plain"}">
    <p><strong>${listLabel("planStates", state)}</strong> · ${say(words.messages.frame.revision, { revision })}</p>
    <p>${told ? say(text.moved, told) : text.notMoved}</p>
    ${last?.reason ? html`<p>${say(text.reason, { reason: last.reason })}</p>` : nothing}
    ${here < revision ? html`<p>${say(text.older, { here, there: revision })}</p>` : nothing}
  </div>`;
}

function lineShown(
  { comment, label, place, changed }: CommentLine,
  { me, reviewing }: { readonly me: Me; readonly reviewing: Reviewing },
  acts: ReviewViewActs,
  words: Words,
): TemplateResult {
  const { say, language } = words;
  const text = reviewWords(words);
  const { id, state, by, at, settled, said, subject } = comment;
  const told = state === "open" ? null : text[state];
  return html`<article class="finding ${state === "open" ? "query" : "mended"}" id="comment-${id}">
    <h3>${label ?? text.wholePlan}${told ? html` <span class="done">✓ ${told}</span>` : nothing}</h3>
    ${subject.field === null ? nothing : place ? cellButton(place, acts, words) : html`<p class="quiet small">${text.nowhere}</p>`}
    <p>${comment.text}</p>
    <p class="quiet small">
      ${by.name}, ${momentShown(at, language)}
      ${subject.field === null ? nothing : html` · ${say(text.said, { text: said ?? text.blank })}`}
      ${changed ? html` · ${text.changed}` : nothing}
    </p>
    ${settled?.answer ? html`<p class="small">${say(text.answered, { name: settled.by.name, text: settled.answer })}</p>` : nothing}
    ${settleShown(comment, label ?? text.wholePlan, { me, reviewing }, acts, words)}
  </article>`;
}

function cellButton(place: Place, { goTo }: ReviewViewActs, words: Words): TemplateResult {
  const cell = address(place.row, place.column);
  const label = words.say(reviewWords(words).goTo, { sheet: place.sheet, cell });
  return html`<p class="cells">
    <button type="button" class="cell" aria-label=${label} @click=${() => goTo(place)}>${cell}</button>
  </p>`;
}

function settleShown(
  { id, state }: CommentLine["comment"],
  label: string,
  { me, reviewing }: { readonly me: Me; readonly reviewing: Reviewing },
  acts: ReviewViewActs,
  words: Words,
): TemplateResult | typeof nothing {
  const text = reviewWords(words);
  const side = me.agency === null ? "ministry" : "agency";
  const { asking, busy } = reviewing;
  if (state === "addressed" && mayChangeComment(side, state, "open")) {
    const name = words.say(text.openAgainOf, { label });
    return html`<p>
      ${button({ text: text.openAgain, label: name, act: () => acts.settle(id, "open", ""), look: "subtle", busy })}
    </p>`;
  }
  if (state !== "open" || !mayChangeComment(side, state, "addressed")) return nothing;
  if (asking?.kind !== "address" || asking.comment !== id) {
    const name = words.say(text.addressOf, { label });
    const act = () => acts.ask({ kind: "address", comment: id });
    return html`<p>${button({ text: text.address, label: name, act, look: "outline" })}</p>`;
  }
  const keep = () => {
    const answer = document.getElementById(`answer-${id}`);
    acts.settle(id, "addressed", answer instanceof HTMLTextAreaElement ? answer.value.trim() : "");
  };
  return html`<div id="review-asking" tabindex="-1">
    <label class="note"
      ><span>${text.answer}</span><textarea id="answer-${id}" rows="3" maxlength="1000"></textarea></label
    >
    <p>
      ${button({ text: text.keep, act: keep, look: "primary", busy })}
      ${button({ text: text.cancel, act: () => acts.ask(null), look: "subtle" })}
    </p>
  </div>`;
}
