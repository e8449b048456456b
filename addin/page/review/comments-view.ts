import { html, nothing, type TemplateResult } from "lit-html";
import type { CommentListed, PlanReviewed } from "../../../plan/contract/review.ts";
import { may } from "../../../plan/people/acts.ts";
import { type CommentState, commentStates, mayChangeComment } from "../../../plan/review/comment.ts";
import { address } from "../../../plan/workbook/address.ts";
import { momentShown } from "../../screen/moment.ts";
import { askingForm } from "./asking-form.ts";
import type { PlanReviewContext } from "./plan-review-context.ts";
import { reviewWords } from "./words.ts";

/** What the ministry says of the plan, each with its cell, what it said, what it says now, and what may be done about it. */
export function commentsView({ comments }: PlanReviewed, context: PlanReviewContext): TemplateResult {
  const { words, me, state, acts } = context;
  const review = reviewWords(words);
  const open = comments.filter((comment) => comment.state === "open");
  const mayComment = may(me.role, "review");
  const { asking } = state;
  const all = words.say(review.addressAll, { count: open.length });
  return html`<section aria-labelledby="comments-title">
    <h2 id="comments-title" tabindex="-1">${review.commentsTitle}</h2>
    ${comments.length === 0 ? html`<p class="quiet">${review.noComments}</p>` : nothing}
    <ul class="list">
      ${comments.map((comment) => commentShown(comment, context))}
    </ul>
    <p class="row">
      ${mayComment ? html`<button class="button" @click=${() => acts.ask(commentingOn(null, null, review.wholePlan))}>${review.commentOnPlan}</button>` : nothing}
      ${
        open.length > 1 && may(me.role, "settleComments")
          ? html`<button
              class="button"
              @click=${() =>
                void acts.settle(
                  open.map(({ id }) => id),
                  "addressed",
                  "",
                )}
            >
              ${all}
            </button>`
          : nothing
      }
    </p>
    ${asking?.kind === "comment" && asking.about.field === null ? commentForm(context) : nothing}
  </section>`;
}

/** That a comment is to be written about something. */
export function commentingOn(field: string | null, row: number | null, label: string) {
  return { kind: "comment", about: { field, row, label }, key: crypto.randomUUID() } as const;
}

/** Where a comment is written. */
export function commentForm({ words, state, acts }: PlanReviewContext): TemplateResult | typeof nothing {
  const { asking } = state;
  if (asking?.kind !== "comment") return nothing;
  const review = reviewWords(words);
  return askingForm({
    words,
    state,
    help: [asking.about.label],
    text: { label: review.commentText, required: true, most: 2_000 },
    yes: review.commentSend,
    submit: (text) => void acts.comment(asking, text),
    takeBack: () => acts.ask(null),
  });
}

function commentShown(comment: CommentListed, context: PlanReviewContext): TemplateResult {
  const { words, state } = context;
  const { say, language } = words;
  const review = reviewWords(words);
  const { id, label, subject, text, by, at, settled } = comment;
  const what = subject.field === null ? review.wholePlan : subject.row ? `${label} · ${subject.row.name}` : label;
  const { asking } = state;
  return html`<li id="comment-${id}" tabindex="-1">
    <div>
      <p class="row"><strong>${what}</strong> <span class="state">${review.states[comment.state]}</span></p>
      <p class="said">${text}</p>
      <p class="facts small">
        ${subject.field === null ? nothing : cellTold(comment, context)}
        <span class="quiet">${say(review.by, { name: by.name, moment: momentShown(at, language) })}</span>
      </p>
      ${settled?.answer ? html`<p class="said">${say(review.answer, { name: settled.by.name, text: settled.answer })}</p>` : nothing}
      ${asking?.kind === "settle" && asking.comment === id ? settleForm(asking, context) : buttons(comment, context)}
    </div>
  </li>`;
}

function cellTold(
  { cell, said, says, changed, revision }: CommentListed,
  { words }: PlanReviewContext,
): TemplateResult {
  const review = reviewWords(words);
  const { say } = words;
  const where = cell && say(review.at, { sheet: cell.sheet, cell: address(cell.row, cell.column) });
  return html`${where ? html`<span class="cell">${where}</span>` : html`<span>${review.nowhere}</span>`}
    <span>${say(review.saidThen, { revision, text: said ?? review.blank })}</span>
    ${changed ? html`<span>${say(review.saysNow, { text: says || review.blank })}</span><span class="due">${review.changed}</span>` : nothing}`;
}

function buttons(comment: CommentListed, { words, me, acts }: PlanReviewContext): TemplateResult | typeof nothing {
  if (!may(me.role, "settleComments")) return nothing;
  const side = me.agency === null ? "ministry" : "agency";
  const review = reviewWords(words);
  const told: { readonly [S in CommentState]: string } = {
    open: review.openAgain,
    addressed: review.address,
    withdrawn: review.withdraw,
  };
  const possible = commentStates.filter((to) => mayChangeComment(side, comment.state, to));
  return html`<p class="row">
    ${possible.map(
      (state) => html`<button
        class="button"
        aria-label="${told[state]}: ${comment.label || review.wholePlan}"
        @click=${() => acts.ask({ kind: "settle", comment: comment.id, state })}
      >
        ${told[state]}
      </button>`,
    )}
  </p>`;
}

function settleForm(
  { comment, state: to }: { readonly comment: string; readonly state: CommentState },
  { words, state, acts }: PlanReviewContext,
): TemplateResult {
  const review = reviewWords(words);
  const yes = { open: review.openAgain, addressed: review.address, withdrawn: review.withdraw }[to];
  return askingForm({
    words,
    state,
    help: [],
    text: { label: review.answerLabel, required: false, most: 1_000 },
    yes,
    submit: (answer) => void acts.settle([comment], to, answer),
    takeBack: () => acts.ask(null),
  });
}
