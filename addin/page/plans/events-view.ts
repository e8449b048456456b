import { html, type TemplateResult } from "lit-html";
import { momentShown } from "../shown/moment.ts";
import { moreButton } from "../shown/more.ts";
import { whenReady } from "../shown/notice.ts";
import type { PlanContext } from "./plan-context.ts";

/** What happened last, the latest first. */
export function eventsView({ words, shown, again, moreEvents: show }: PlanContext): TemplateResult {
  const { plans } = words.messages;
  const kinds: { readonly [kind: string]: string } = plans.eventKinds;
  return html`<section aria-labelledby="events-title">
    <h2 id="events-title">${plans.events}</h2>
    ${whenReady(shown.events.get(), words, again, ({ items, more }) =>
      items.length === 0
        ? html`<p class="quiet">${plans.noEvents}</p>`
        : html`<ul class="plain">
              ${items.map(
                ({ id, kind, at, by }) => html`<li class="facts" id="event-${id}" tabindex="-1">
                  <span>${kinds[kind] ?? plans.eventKinds.other}</span>
                  <span class="quiet">${momentShown(at, words.language)}</span>
                  <span class="quiet">${words.say(plans.by, { name: by.name })}</span>
                </li>`,
              )}
            </ul>
            ${moreButton(more, { of: plans.events, show, words })}`,
    )}
  </section>`;
}
