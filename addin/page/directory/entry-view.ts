import { html, nothing, type TemplateResult } from "lit-html";
import type { Me } from "../../../plan/contract/me.ts";
import type { DirectoryEntry, DirectorySource } from "../../../plan/directory/entry.ts";
import { roleInWords } from "../../../plan/directory/words.ts";
import { dateShown } from "../../screen/moment.ts";
import { linkTo } from "../address.ts";
import type { Words } from "../messages/catalogue.ts";
import { directoryWords } from "./words.ts";

/** Of more plans than these, how many there are is said, and they are shown when asked for. */
const MOST_SHOWN = 3;

/** One person in one role: who, by what, since when, and what is amiss. */
export function entryShown(entry: DirectoryEntry, me: Me, words: Words): TemplateResult {
  const { role, rank, name, email, account, flags, from } = entry;
  const text = directoryWords(words);
  const isNamed = name !== null || email !== null;
  const places = from.map((source) => html`<li>${sourceShown(source, entry, me, words)}</li>`);
  return html`<li>
    <div>
      <p class="row">
        <strong>${isNamed ? (name ?? email) : text.nobody}</strong>
        ${account === "active" && role !== "editor" && role !== "focalPoint" ? html`<span class="state">${text.hasAccount}</span>` : nothing}
        ${flags.map((flag) => html`<span class="state late">${text.flags[flag]}</span>`)}
      </p>
      <p class="facts small">
        <span>${roleInWords(role, rank)}</span>
        ${email !== null && name !== null ? html`<span class="quiet breaking">${email}</span>` : nothing}
      </p>
      ${
        from.length > MOST_SHOWN
          ? html`<details class="small">
              <summary>${words.say(text.places, { count: from.length })}</summary>
              <ul class="plain">
                ${places}
              </ul>
            </details>`
          : html`<ul class="plain small quiet">
              ${places}
            </ul>`
      }
    </div>
  </li>`;
}

function sourceShown(source: DirectorySource, { agency }: DirectoryEntry, me: Me, words: Words): TemplateResult {
  const text = directoryWords(words);
  const since = sinceShown(source, words);
  if (source.kind === "account") return html`${text.account} ${since}`;
  const of = me.agency === null ? agency : null;
  if (source.kind === "workbook") {
    return html`<a href=${linkTo({ page: "plan", agency: of, plan: null })}>${text.workbook}</a> ${since}`;
  }
  const { plan, service, revision } = source;
  const called = words.say(text.plan, { service: service ?? text.unnamed, revision });
  return html`<a href=${linkTo({ page: "plan", agency: of, plan })}>${called}</a> ${since}`;
}

function sinceShown({ since }: DirectorySource, words: Words): string {
  const text = directoryWords(words);
  if (since === null) return "";
  const day = dateShown(since.day, words.language);
  return "revision" in since
    ? words.say(text.sinceRevision, { day, revision: since.revision })
    : words.say(text.since, { day });
}
