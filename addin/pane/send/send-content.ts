import { html, nothing, type TemplateResult } from "lit-html";
import { fileFailureSentence } from "../../../plan/messages/file-failures.ts";
import { findingsView } from "../check/findings-view.ts";
import { failureSentence } from "../shown/failure.ts";
import { problemSentence } from "../shown/problem.ts";
import { conflictContent } from "./conflict-content.ts";
import { finalChoice } from "./final-choice.ts";
import { receiptContent } from "./receipt-content.ts";
import type { SendActs, SendShown } from "./send-shown.ts";
import type { SendWords } from "./send-words.ts";
import type { Stage } from "./sending.ts";
import { spoken } from "./spoken.ts";
import { summaryContent } from "./summary-content.ts";

/** How far the sending is, and what there is to do. */
export function sendContent(shown: SendShown, acts: SendActs, words: SendWords): TemplateResult {
  return html`<p class="visually-hidden" role="status">${spoken(shown, words)}</p>
    ${stageShown(shown, acts, words)}`;
}

function stageShown(shown: SendShown, acts: SendActs, words: SendWords): TemplateResult {
  const { messages, pane } = words;
  const { stage, changed } = shown.sending;
  switch (stage.kind) {
    case "reading":
      return waiting(messages.reading);
    case "asking":
      return waiting(messages.asking);
    case "unreadable":
      return bad(messages.unreadable, problemSentence(stage.problem, pane));
    case "unusable":
      return bad(messages.unusable, fileFailureSentence(stage.failure, words.language));
    case "tooLarge":
      return bad(messages.unusable, messages.tooLarge);
    case "signedOut":
      return html`<p>${messages.signedOut}</p>`;
    case "notAllowed":
      return html`<p class="notice careful">${messages.notAllowed}</p>`;
    case "errors":
      return errorsShown(shown, acts, words);
    case "failed":
      return failedShown(stage, words);
    case "ready":
      return html`${changed ? html`<p class="notice careful">${messages.changed}</p>` : nothing}
      ${summaryContent(stage.ready, shown, acts, words)}`;
    case "sending":
      return progressShown(stage, words);
    case "conflict":
      return conflictContent(stage, acts, words);
    case "received":
    case "identical":
      return receiptContent(stage, acts, words);
  }
}

function waiting(text: string): TemplateResult {
  return html`<div class="skeleton" role="img" aria-label=${text}>
    ${[1, 2, 3, 4].map(() => html`<div class="bar"></div>`)}
    <fluent-spinner class="late" size="small" aria-hidden="true"></fluent-spinner>
  </div>`;
}

function bad(title: string, reason: string): TemplateResult {
  return html`<div class="notice bad">
    <p><strong>${title}</strong> ${reason}</p>
  </div>`;
}

function failedShown({ purpose, failure }: Extract<Stage, { kind: "failed" }>, { messages, pane }: SendWords) {
  if (failure.kind === "unreachable") {
    return html`<div class="notice careful">
      <p><strong>${purpose === "check" ? messages.failedCheck : messages.failedSend}</strong> ${messages.offline}</p>
    </div>`;
  }
  return bad(purpose === "check" ? messages.failedCheck : messages.refused, failureSentence(failure, pane));
}

function errorsShown(shown: SendShown, acts: SendActs, words: SendWords): TemplateResult {
  const { messages, say, pane } = words;
  const count = shown.errors.filter(({ mended }) => !mended).reduce((sum, line) => sum + line.count, 0);
  const head =
    count === 0
      ? html`<div class="notice good"><p><strong>✓ ${messages.errorsGone}</strong> ${messages.errorsGoneHelp}</p></div>`
      : html`<div class="notice bad">
          <p><strong>${say(messages.errorsTitle, { count })}</strong> ${messages.errorsLead}</p>
        </div>`;
  return html`${head} ${finalChoice(shown, acts, words)}
  ${findingsView({ lines: shown.errors, explanations: shown.explanations, note: shown.note }, acts, pane)}`;
}

function progressShown({ sent }: Extract<Stage, { kind: "sending" }>, { messages }: SendWords): TemplateResult {
  const share = sent && sent.all > 0 ? sent.sent / sent.all : null;
  return html`<div class="sending">
    <label
      >${share === 1 ? messages.storing : messages.sending}<progress max="1" value=${share ?? nothing} aria-label=${messages.progress}></progress
    ></label>
  </div>`;
}
