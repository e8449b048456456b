import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { MailPreview } from "../../../plan/contract/mail.ts";
import type { PersonReminded, RemindersPreviewed } from "../../../plan/contract/reminders.ts";
import { dateShown } from "../../screen/moment.ts";
import type { Loading } from "../../screen/resource.ts";
import type { Words } from "../messages/catalogue.ts";
import { whenReady } from "../shown/notice.ts";
import { reminderWords } from "./words.ts";

/** Which day is looked at, and for whom; without a day, the next business day. */
export interface PreviewAsked {
  readonly date: string | null;
  readonly text: string;
}

/** What the preview needs beyond what it shows. */
export interface PreviewContext {
  readonly words: Words;
  readonly asked: PreviewAsked;
  readonly ask: (asked: PreviewAsked) => void;
  /** Whose mail is read, and the mail. */
  readonly read: { readonly address: string; readonly mail: Loading<MailPreview> } | null;
  /** Reads somebody's mail of the day; null closes it. */
  readonly open: (person: { readonly date: string; readonly address: string } | null) => void;
  readonly again: () => void;
}

/** Who would get what on a day. */
export function previewContent(loading: Loading<RemindersPreviewed>, context: PreviewContext): TemplateResult {
  const { words, again } = context;
  const text = reminderWords(words);
  return html`<h2>${text.previewTitle}</h2>
    <p class="lead">${text.previewHelp}</p>
    ${filters(loading, context)} ${whenReady(loading, words, again, (preview) => shown(preview, context))}`;
}

function filters(loading: Loading<RemindersPreviewed>, { words, asked, ask }: PreviewContext): TemplateResult {
  const text = reminderWords(words);
  const date = asked.date ?? (loading.kind === "ready" ? loading.value.date : "");
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    ask({ date: String(form.get("date") ?? "") || null, text: String(form.get("text") ?? "").trim() });
  };
  return html`<form class="row bottom" @submit=${submit}>
    <label class="field">${text.day}<input type="date" name="date" .value=${date} /></label>
    <label class="field">${text.who}<input type="search" name="text" maxlength="200" .value=${asked.text} /></label>
    <button class="button">${text.look}</button>
  </form>`;
}

function shown({ date: day, closed, all, found, people, waiting }: RemindersPreviewed, context: PreviewContext) {
  const { words } = context;
  const { say } = words;
  const text = reminderWords(words);
  const date = dateShown(day, words.language);
  if (closed) return html`<p role="status">${say(text.closed, { date })}</p>`;
  return html`<p class="quiet" role="status">
      ${found === 0 ? text.previewNone : say(text.previewCount, { found, all, date })}
      ${people.length < found ? say(text.previewMore, { count: people.length }) : nothing}
      ${waiting > 0 ? say(text.waiting, { count: waiting }) : nothing}
    </p>
    <ul class="list">
      ${repeat(
        people,
        ({ address }) => address,
        (person) => personShown(person, day, context),
      )}
    </ul>`;
}

function personShown(person: PersonReminded, date: string, { words, read, open, again }: PreviewContext) {
  const { say } = words;
  const text = reminderWords(words);
  const { name, address, subject, capacities, items, late } = person;
  const isRead = read?.address === address;
  return html`<li>
    <div>
      <p><strong>${name ?? address}</strong> ${name ? html`<span class="quiet breaking">${address}</span>` : nothing}</p>
      <p>${subject}</p>
      <p class="facts small quiet">
        ${capacities.map((capacity) => html`<span>${text.capacities[capacity]}</span>`)}
        <span>${say(text.items, { count: items })}</span>
        ${late > 0 ? html`<span class="late">${say(text.late, { count: late })}</span>` : nothing}
      </p>
      ${isRead ? whenReady(read.mail, words, again, (mail) => mailShown(mail, words)) : nothing}
    </div>
    <button
      class="button"
      aria-label=${isRead ? nothing : say(text.seeMailOf, { name: name ?? address })}
      aria-expanded=${isRead}
      @click=${() => open(isRead ? null : { date, address })}
    >
      ${isRead ? text.closeMail : text.seeMail}
    </button>
  </li>`;
}

function mailShown({ subject, text: body, attachments }: MailPreview, words: Words): TemplateResult {
  const text = reminderWords(words);
  return html`<pre class="mail-text" tabindex="0" aria-label=${subject}>${body}</pre>
    ${attachments.length > 0 ? html`<p class="small quiet">${words.say(text.attachments, { names: attachments.join(", ") })}</p>` : nothing}`;
}
