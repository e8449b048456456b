import { html, nothing, type TemplateResult } from "lit-html";
import { countFindings } from "../../../plan/consolidation/finding-counts.ts";
import { isExplained, queriesToExplain } from "../../findings/subjects.ts";
import { percentShown } from "../../screen/numbers.ts";
import type { Words } from "../messages/catalogue.ts";
import { notice } from "../shown/notice.ts";
import { countsShown } from "../shown/severity.ts";
import type { SendContext } from "./context.ts";
import { findingsView } from "./findings-view.ts";
import { receiptView } from "./receipt-view.ts";
import { refusedView } from "./refused-view.ts";
import type { Sending } from "./sending.ts";

/** One workbook of the queue: what it is, how far it is, what was found and what to do next. */
export function sendingView(sending: Sending, context: SendContext, only: boolean): TemplateResult {
  const { words, acts } = context;
  const { messages, say } = words;
  const { stage, checked, name, id } = sending;
  const isMoving = stage.kind === "waiting" || stage.kind === "uploading";
  return html`<article class="card" aria-labelledby="name-${id}">
    <header class="row between">
      <div>
        <h3 id="name-${id}" class="file-name">${name}</h3>
        ${checked ? html`<p class="quiet">${whatItIs(sending, words)}</p>` : nothing}
      </div>
      ${
        stage.kind === "uploading"
          ? nothing
          : html`<button class="button quiet-button" aria-label=${say(messages.send.removeOf, { name })} @click=${() => acts.remove(id)}>
              ${messages.send.remove}
            </button>`
      }
    </header>
    <div id="outcome-${id}" tabindex="-1" class="outcome">${isMoving ? movingView(sending, words) : outcomeView(sending, context)}</div>
    ${checked && !isReceived(sending) ? findingsShown(sending, context, only) : nothing}
    ${stage.kind === "checked" || stage.kind === "refused" ? submitView(sending, context) : nothing}
  </article>`;
}

function whatItIs(sending: Sending, { messages: { send }, say }: Words): string {
  const { checked } = sending;
  if (!checked) return "";
  const kind = checked.kind === "plan" ? send.kindPlan : send.kindAgency;
  const next = isReceived(sending) ? null : say(send.wouldBe, { revision: checked.revision });
  return [checked.service, kind, next].filter(Boolean).join(" · ");
}

/** Now or before: there is nothing left to do about it. */
function isReceived({ stage }: Sending): boolean {
  return stage.kind === "received" || (stage.kind === "refused" && stage.refusal.code === "identical");
}

function movingView({ stage }: Sending, { messages: { send }, say, language }: Words): TemplateResult {
  if (stage.kind !== "uploading") return html`<p class="quiet">${send.waiting}</p>`;
  const { sent, all, purpose } = stage;
  if (all > 0 && sent >= all) {
    return html`<p class="loading" aria-busy="true">${purpose === "check" ? send.checking : send.storing}</p>`;
  }
  const share = all === 0 ? 0 : sent / all;
  const text = say(send.uploading, { percent: percentShown(share, language) });
  return html`<p>${text}</p>
    <progress max="1" value=${share} aria-label=${text}></progress>`;
}

function outcomeView(sending: Sending, context: SendContext): TemplateResult | typeof nothing {
  const { words, acts } = context;
  const { stage } = sending;
  if (stage.kind === "received") return receiptView(stage.submitted, context);
  if (stage.kind === "unreachable") {
    const { send, frame } = words.messages;
    return notice(
      "bad",
      html`<p><strong>${send.unreachableTitle}</strong></p>
        <p>${frame.unreachable}</p>
        <p><button class="button primary" @click=${() => acts.retry(sending.id)}>${frame.again}</button></p>`,
    );
  }
  if (stage.kind === "refused") return refusedView(sending, stage, context);
  return checkedView(sending, context);
}

function checkedView({ checked, explanations }: Sending, { words, maySend }: SendContext) {
  if (!checked) return nothing;
  const { messages, say } = words;
  const { error } = countFindings(checked.findings);
  const open = queriesToExplain(checked.findings).filter((subject) => !isExplained(explanations[subject])).length;
  const counts = html`<p class="facts">${countsShown(countFindings(checked.findings), words)}</p>`;
  if (error > 0) return notice("bad", html`${counts}<p>${say(messages.send.mustMend, { count: error })}</p>`);
  if (!maySend) return notice("good", html`${counts}<p>${messages.send.readyCheck}</p>`);
  if (open > 0) return notice("careful", html`${counts}<p>${say(messages.send.mustExplain, { count: open })}</p>`);
  return notice("good", html`${counts}<p>${messages.send.ready}</p>`);
}

/** Beside others of the queue the findings are folded: each is unfolded when it is its turn. */
function findingsShown(sending: Sending, { words, acts, maySend }: SendContext, only: boolean) {
  const { checked, id } = sending;
  if (!checked || checked.findings.length === 0) return nothing;
  const explain = maySend ? (subjects: readonly string[], text: string) => acts.explain(id, subjects, text) : null;
  const view = findingsView({ id, findings: checked.findings, explanations: sending.explanations }, explain, words);
  if (only) return view;
  return html`<details class="folded">
    <summary>${countsShown(countFindings(checked.findings), words)}</summary>
    ${view}
  </details>`;
}

function submitView(sending: Sending, { words, acts, maySend }: SendContext) {
  const { checked, final, id, name, stage } = sending;
  if (!checked || !maySend || countFindings(checked.findings).error > 0)
    return finalShown(sending, words, acts, maySend);
  if (stage.kind === "refused" && !mayTryAgain(stage.refusal.code)) return nothing;
  const { send } = words.messages;
  return html`<div class="submit">
    ${checked.kind === "plan" ? finalChoice(id, final, words, acts) : nothing}
    <button class="button primary" aria-label=${words.say(send.submitOf, { name })} @click=${() => acts.submit(sending)}>
      ${send.submit}
    </button>
  </div>`;
}

/** Taken for final by mistake it has errors of its own: the choice stays where it can be taken back. */
function finalShown(sending: Sending, words: Words, acts: SendContext["acts"], maySend: boolean) {
  if (!maySend || !sending.final) return nothing;
  return html`<div class="submit">${finalChoice(sending.id, sending.final, words, acts)}</div>`;
}

function finalChoice(id: string, final: boolean, { messages: { send } }: Words, acts: SendContext["acts"]) {
  return html`<label class="choice"
    ><input
      type="checkbox"
      .checked=${final}
      @change=${(event: Event) => acts.chooseFinal(id, (event.target as HTMLInputElement).checked)}
    />${send.final}</label
  >`;
}

function mayTryAgain(code: string): boolean {
  return ["has-errors", "unexplained-queries", "key-reused"].includes(code);
}
