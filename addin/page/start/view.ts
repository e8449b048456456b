import { html, nothing, type TemplateResult } from "lit-html";
import type { ServiceListed } from "../../../plan/contract/plans.ts";
import { foldedWords } from "../../../plan/text/folded-words.ts";
import type { Loading } from "../../screen/resource.ts";
import { linkTo } from "../address.ts";
import type { Downloads } from "../download.ts";
import type { Words } from "../messages/catalogue.ts";
import { downloadButton } from "../shown/download-button.ts";
import { heading } from "../shown/heading.ts";
import { whenReady } from "../shown/notice.ts";
import { SHOWN, servicesFound } from "./services-found.ts";

/** What the page needs beyond what it shows. */
export interface StartContext {
  readonly words: Words;
  readonly downloads: Downloads;
  /** What was typed to search by. */
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly again: () => void;
}

/** A new plan: a service of the Portal's catalogue, or an empty workbook. */
export function startView(loading: Loading<readonly ServiceListed[]>, context: StartContext): TemplateResult {
  const { words, downloads, again } = context;
  const { start } = words.messages;
  return html`${heading(start.title, start.lead)}
    ${whenReady(loading, words, again, (services) =>
      services.length === 0
        ? html`<div class="empty">
            <h2>${start.noneListed}</h2>
            <p>${start.noneListedHelp}</p>
          </div>`
        : searchShown(services, context),
    )}
    <section class="card other" aria-labelledby="empty-title">
      <h2 id="empty-title">${start.emptyTitle}</h2>
      <p>${downloadButton({ name: "empty plan", route: "planTemplate", asked: {}, text: start.empty }, downloads, words)}</p>
    </section>
    <p class="quiet">${start.next} <a href="#/enviar">${start.nextLink}</a></p>`;
}

function searchShown(services: readonly ServiceListed[], context: StartContext): TemplateResult {
  const { words, typed, type } = context;
  const { start } = words.messages;
  const found = servicesFound(services, foldedWords(typed));
  const shown = found.slice(0, SHOWN);
  const count =
    typed.trim() === ""
      ? words.say(start.found, { count: services.length })
      : words.say(start.foundOf, { count: found.length, all: services.length });
  return html`<search class="stack">
      <label class="field"
        >${start.search}<input
          type="search"
          aria-describedby="search-help"
          .value=${typed}
          @input=${(event: InputEvent) => type((event.target as HTMLInputElement).value)}
      /></label>
      <p class="quiet small" id="search-help">${start.searchHelp}</p>
    </search>
    <p class="quiet" role="status">${count}</p>
    ${found.length === 0 ? html`<p>${start.noneFound}</p>` : nothing}
    <ul class="list">
      ${shown.map((service) => serviceShown(service, context))}
    </ul>
    ${found.length > SHOWN ? html`<p class="quiet">${words.say(start.more, { shown: SHOWN })}</p>` : nothing}`;
}

function serviceShown(service: ServiceListed, context: StartContext): TemplateResult {
  const { words } = context;
  const { start } = words.messages;
  return html`<li>
    <div>
      <strong>${service.name}</strong>
      <p class="facts small quiet">
        ${service.portalNumber ? html`<span>${words.say(start.portalNumber, { number: service.portalNumber })}</span>` : nothing}
        ${service.digital ? html`<span>${start.digital}</span>` : nothing}
        ${service.plan === null ? nothing : html`<span>${start.hasPlan}</span>`}
      </p>
    </div>
    ${service.plan === null ? downloadOf(service, context) : planLink(service.plan, service.name, words)}
  </li>`;
}

function downloadOf({ service, name }: ServiceListed, { words, downloads }: StartContext): TemplateResult {
  const { start } = words.messages;
  return downloadButton(
    {
      name: `service ${service}`,
      route: "planTemplate",
      asked: { query: { service } },
      text: start.download,
      label: words.say(start.downloadOf, { service: name }),
    },
    downloads,
    words,
  );
}

/** Filled in from the beginning, a workbook of this service would end as a conflict with the plan that is there. */
function planLink(plan: string, service: string, { messages: { start }, say }: Words): TemplateResult {
  return html`<a
    class="button"
    href=${linkTo({ page: "plan", agency: null, plan })}
    aria-label=${say(start.openPlanOf, { service })}
    >${start.openPlan}</a
  >`;
}
