import { html, type TemplateResult } from "lit-html";
import type { Conflict } from "../../../plan/contract/submission.ts";
import { differencesTable } from "../shown/differences.ts";
import { workbookButton } from "../shown/download-button.ts";
import { momentShown } from "../shown/moment.ts";
import { notice } from "../shown/notice.ts";
import type { SendContext } from "./context.ts";
import type { Sending } from "./sending.ts";

/** So many differences are shown at once: more than these nobody compares without having asked to. */
const SHOWN = 50;

/** The plan has moved: what differs, the current workbook to go on from, and insisting on one's own. */
export function conflictView(sending: Sending, conflict: Conflict, context: SendContext): TemplateResult {
  const { words } = context;
  const { say, language, messages } = words;
  const { send } = messages;
  const { base, current } = conflict;
  const moment = momentShown(current.moment, language);
  return notice(
    "careful",
    html`<p><strong>${send.conflictTitle}</strong></p>
      <p>${say(base === 0 ? send.conflictLeadFirst : send.conflictLead, { base, by: current.by, revision: current.revision, moment })}</p>
      ${differencesShown(sending, conflict, context)}
      ${sending.confirming ? confirmView(sending, conflict, context) : choiceView(sending, conflict, context)}`,
  );
}

function differencesShown({ id, unfolded }: Sending, { differences }: Conflict, { words, acts }: SendContext) {
  const { send } = words.messages;
  if (differences.length === 0) return html`<p>${send.conflictNothing}</p>`;
  const shown = unfolded ? differences : differences.slice(0, SHOWN);
  const table = differencesTable(shown, { from: send.conflictTheirs, to: send.conflictMine }, words);
  const counts = { count: differences.length, shown: shown.length };
  return html`<div id="differences-${id}" tabindex="-1">${table}</div>
    ${
      shown.length === differences.length
        ? ""
        : html`<p class="row">
            <span>${words.say(send.conflictCut, counts)}</span>
            <button class="button" @click=${() => acts.unfold(id)}>${words.say(send.conflictAll, counts)}</button>
          </p>`
    }`;
}

function choiceView({ id }: Sending, { plan }: Conflict, { words, acts, downloads }: SendContext): TemplateResult {
  const { keepTheirs, keepMine } = words.messages.send;
  return html`<p class="row">
    ${workbookButton({ plan, agency: null }, { name: `conflict ${id}`, text: keepTheirs, primary: true }, downloads, words)}
    <button class="button" @click=${() => acts.insist(id, "insisting")}>${keepMine}</button>
  </p>`;
}

function confirmView(
  { id }: Sending,
  { current, differences }: Conflict,
  { words, acts }: SendContext,
): TemplateResult {
  const { messages, say } = words;
  const { confirmMine, confirmMineSubmit } = messages.send;
  return html`<div id="confirm-${id}" tabindex="-1" class="confirm">
    <p>${say(confirmMine, { count: differences.length, revision: current.revision })}</p>
    <p class="row">
      <button class="button primary" @click=${() => acts.insist(id, "insisted")}>${confirmMineSubmit}</button>
      <button class="button" @click=${() => acts.insist(id, "relented")}>${messages.frame.cancel}</button>
    </p>
  </div>`;
}
