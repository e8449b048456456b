import { html, type TemplateResult } from "lit-html";
import type { Receipt } from "../../../plan/contract/receipt.ts";
import type { Conflict } from "../../../plan/contract/submission.ts";
import { momentShown } from "../../screen/moment.ts";
import type { Words } from "../messages/catalogue.ts";
import { differencesTable } from "../shown/differences.ts";
import { failureShown, notice } from "../shown/notice.ts";
import type { SendContext } from "./context.ts";
import type { Sending, Stage } from "./sending.ts";

type RefusedStage = Extract<Stage, { kind: "refused" }>;

/** Trying the very same again may go better. */
const PASSING: ReadonlySet<string> = new Set(["unavailable", "internal", "too-many-requests", "not-signed-in"]);

/** Why a workbook was not checked or not received, and what there is to do about it. */
export function refusedView(
  sending: Sending,
  { refusal, purpose }: RefusedStage,
  context: SendContext,
): TemplateResult {
  const { words, acts } = context;
  if (refusal.code === "identical") return identicalView(refusal, words);
  if (refusal.code === "conflict") return conflictView(sending, refusal.conflict, context);
  const { send } = words.messages;
  const again = PASSING.has(refusal.code) ? () => acts.retry(sending.id) : null;
  return html`<p><strong>${purpose === "check" ? send.uncheckedTitle : send.refusedTitle}</strong></p>
    ${failureShown({ kind: "refused", refusal }, words, again)}`;
}

function identicalView(
  refusal: { readonly revision: number; readonly receipt: Receipt },
  words: Words,
): TemplateResult {
  const { send } = words.messages;
  const { receipt, revision } = refusal;
  return notice(
    "plain",
    html`<p><strong>${send.identicalTitle}</strong></p>
      <p>${words.say(send.identical, { revision, moment: momentShown(receipt.moment, words.language) })}</p>
      <dl class="receipt">
        <dt>${send.protocol}</dt>
        <dd class="protocol">${receipt.number}</dd>
      </dl>`,
  );
}

function conflictView(sending: Sending, conflict: Conflict, context: SendContext): TemplateResult {
  const { words, acts } = context;
  const { messages, say, language } = words;
  const { send } = messages;
  const { base, current, differences } = conflict;
  const moment = momentShown(current.moment, language);
  return notice(
    "careful",
    html`<p><strong>${send.conflictTitle}</strong></p>
      <p>${say(send.conflictLead, { base, by: current.by, revision: current.revision, moment })}</p>
      ${
        differences.length === 0
          ? html`<p>${send.conflictNothing}</p>`
          : differencesTable(differences, { from: send.conflictTheirs, to: send.conflictMine }, words)
      }
      ${
        sending.confirming
          ? html`<div id="confirm-${sending.id}" tabindex="-1" class="confirm">
              <p>${say(send.confirmMine, { count: differences.length, revision: current.revision })}</p>
              <p class="row">
                <button class="button primary" @click=${() => acts.insist(sending.id, "insisted")}>
                  ${send.confirmMineSubmit}
                </button>
                <button class="button" @click=${() => acts.insist(sending.id, "relented")}>
                  ${messages.frame.cancel}
                </button>
              </p>
            </div>`
          : html`<p class="row">
              <a class="button primary" href="#/planos">${send.keepTheirs}</a>
              <button class="button" @click=${() => acts.insist(sending.id, "insisting")}>${send.keepMine}</button>
            </p>`
      }`,
  );
}
