import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { MailListed, MailState } from "../../../plan/contract/mail.ts";
import { momentShown } from "../../screen/moment.ts";
import type { Loading } from "../../screen/resource.ts";
import type { Words } from "../messages/catalogue.ts";
import type { PagesShown } from "../paged.ts";
import { moreButton } from "../shown/more.ts";
import { failureShown, notice, whenReady } from "../shown/notice.ts";
import type { MailAct, MailsState } from "./mails-state.ts";
import { reminderWords } from "./words.ts";

/** What the list of mails needs beyond what it shows. */
export interface MailsContext {
  readonly words: Words;
  readonly state: MailsState;
  readonly choose: (state: MailState) => void;
  /** Asks for the second word, or takes the asking back. */
  readonly confirm: (confirming: MailsState["confirming"]) => void;
  readonly decide: (mail: MailListed, act: MailAct) => void;
  readonly more: () => void;
  readonly again: () => void;
}

/** The mails of one state with their reasons, and what can be done about those that wait for a person. */
export function mailsContent(loading: Loading<PagesShown<MailListed>>, context: MailsContext): TemplateResult {
  const { words, state, choose, more: show, again } = context;
  const text = reminderWords(words);
  const states = Object.entries(text.states) as [MailState, string][];
  return html`<h2>${text.mailsTitle}</h2>
    <p class="row bottom">
      <label class="field"
        >${text.state}<select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as MailState)}>
          ${states.map(([code, name]) => html`<option value=${code} ?selected=${code === state.state}>${name}</option>`)}
        </select></label
      >
    </p>
    <div id="mail-outcome" tabindex="-1">${outcomeShown(state, words)}</div>
    ${whenReady(loading, words, again, ({ items, more }) =>
      items.length === 0
        ? html`<p role="status">${state.state === "UNKNOWN" ? text.noUnknown : text.noMails}</p>`
        : html`<ul class="list">
              ${repeat(
                items,
                ({ key }) => key,
                (mail) => mailShown(mail, context),
              )}
            </ul>
            ${moreButton(more, { of: text.mailsTitle, show, words })}`,
    )}`;
}

function outcomeShown({ outcome }: MailsState, words: Words) {
  if (outcome === null) return nothing;
  if (outcome.kind === "failed") return failureShown(outcome.failure, words, null);
  return notice("good", html`<p>${outcome.sentence}</p>`);
}

function mailShown(mail: MailListed, context: MailsContext): TemplateResult {
  const { words } = context;
  const { say, language } = words;
  const text = reminderWords(words);
  const { to, subject, createdAt, nextAt, attempts, reason, extension } = mail;
  return html`<li id="mail-${mail.key}" tabindex="-1">
    <div>
      <p><strong>${subject}</strong></p>
      <p class="facts small">
        <span>${to.name}</span>
        <span class="quiet breaking">${to.address}</span>
        <span class="quiet">${say(text.written, { moment: momentShown(createdAt, language) })}</span>
        ${attempts > 0 ? html`<span class="quiet">${say(text.attempts, { count: attempts })}</span>` : nothing}
        ${nextAt ? html`<span class="quiet">${say(text.nextTry, { moment: momentShown(nextAt, language) })}</span>` : nothing}
      </p>
      ${reason ? html`<p>${text.reasons[reason.code]}</p>` : nothing}
      ${
        reason?.detail
          ? html`<details class="small"><summary>${text.serverSaid}</summary><p class="code breaking">${reason.detail}</p></details>`
          : nothing
      }
      ${extension ? html`<p class="small">${say(text.extensionSaid, { state: extension.error ?? extension.state })}</p>` : nothing}
    </div>
    ${mail.state === "UNKNOWN" || mail.state === "FAILED" ? actsShown(mail, context) : nothing}
  </li>`;
}

function actsShown(mail: MailListed, { words, state, confirm, decide }: MailsContext): TemplateResult {
  const { say, messages } = words;
  const text = reminderWords(words);
  const { key, to } = mail;
  const act = state.confirming?.key === key ? state.confirming.act : null;
  if (act === null) {
    return html`<p class="row">
      <button class="button" aria-label=${say(text.resendOf, { name: to.name })} @click=${() => confirm({ key, act: "resend" })}>
        ${text.resend}
      </button>
      <button class="button" aria-label=${say(text.dismissOf, { name: to.name })} @click=${() => confirm({ key, act: "dismiss" })}>
        ${text.dismiss}
      </button>
    </p>`;
  }
  const resendWords = mail.state === "UNKNOWN" ? text.resendUnknown : text.resendFailed;
  return html`<div class="confirm" id="confirm-${key}" tabindex="-1">
    <p>${say(act === "resend" ? resendWords : text.dismissConfirm, { address: to.address })}</p>
    <p class="row">
      <button class="button primary" @click=${() => decide(mail, act)}>
        ${act === "resend" ? text.resendYes : text.dismissYes}
      </button>
      <button class="button" @click=${() => confirm(null)}>${messages.frame.cancel}</button>
    </p>
  </div>`;
}
