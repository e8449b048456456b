import { html, type TemplateResult } from "lit-html";
import type { EventsPage } from "../../../plan/contract/events.ts";
import { momentShown } from "../../screen/moment.ts";
import type { Loading } from "../../screen/resource.ts";
import type { Words } from "../messages/catalogue.ts";
import { whenReady } from "../shown/notice.ts";

/** What happened last, the latest first. */
export function eventsView(loading: Loading<EventsPage>, words: Words, again: () => void): TemplateResult {
  const { plans } = words.messages;
  const kinds: { readonly [kind: string]: string } = plans.eventKinds;
  return html`<section aria-labelledby="events-title">
    <h2 id="events-title">${plans.events}</h2>
    ${whenReady(loading, words, again, ({ events }) =>
      events.length === 0
        ? html`<p class="quiet">${plans.noEvents}</p>`
        : html`<ul class="plain">
            ${events.map(
              ({ kind, at, by }) => html`<li class="facts">
                <span>${kinds[kind] ?? plans.eventKinds.other}</span>
                <span class="quiet">${momentShown(at, words.language)}</span>
                <span class="quiet">${words.say(plans.by, { name: by.name })}</span>
              </li>`,
            )}
          </ul>`,
    )}
  </section>`;
}
