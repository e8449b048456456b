import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { DifferenceListed, PortalView, ServiceReconciled } from "../../../plan/contract/portal.ts";
import { foldText } from "../../../plan/text/fold-text.ts";
import { dateShown } from "../../screen/moment.ts";
import { wholeShown } from "../../screen/numbers.ts";
import type { Loading } from "../../screen/resource.ts";
import { linkTo } from "../address.ts";
import { failedShown } from "../shown/failed.ts";
import { heading } from "../shown/heading.ts";
import { whenReady } from "../shown/notice.ts";
import { goalsShown } from "./goals-shown.ts";
import { type Filter, filters, type PortalContext, SHOWN_AT_ONCE } from "./portal-context.ts";
import { serviceShown } from "./service-shown.ts";
import { portalWords } from "./words.ts";

/** An agency's goals, the way to them, and where it and the Portal contradict each other. */
export function agencyContent(loading: Loading<PortalView>, context: PortalContext): TemplateResult {
  const { words, me, again } = context;
  const said = portalWords(words);
  const agency = loading.kind === "ready" ? loading.value.agency : null;
  const ofMinistry = me.agency === null;
  const title = ofMinistry && agency ? (agency.name ?? agency.siorg ?? said.title) : said.title;
  return html`${ofMinistry ? html`<p><a href=${linkTo({ page: "portal", within: [] })}>${said.back}</a></p>` : nothing}
    ${heading(title, ofMinistry ? said.title : said.lead)}
    ${whenReady(
      loading,
      words,
      again,
      (view) => html`<p class="quiet">${words.say(said.asOf, { date: dateShown(view.asOf, words.language) })}</p>
        ${goalsShown(view, context)} ${differencesShown(view, context)}`,
    )}`;
}

const shows: { readonly [F in Filter]: (service: ServiceReconciled) => boolean } = {
  open: ({ differences, offered }) => offered.length > 0 || differences.some(isOpen),
  decided: ({ differences }) => differences.some(({ standing }) => standing === "decided"),
  offered: ({ offered }) => offered.length > 0,
  undeclared: ({ portal, listed, plan }) => portal !== null && listed === null && plan === null,
  unregistered: ({ portal }) => portal === null,
  all: () => true,
};

function isOpen({ standing }: DifferenceListed): boolean {
  return standing !== "decided";
}

function differencesShown(view: PortalView, context: PortalContext): TemplateResult {
  const { words, looked, look } = context;
  const said = portalWords(words);
  const text = foldText(looked.text);
  const found = view.services.filter(
    (service) => shows[looked.filter](service) && foldText(service.name).includes(text),
  );
  const shown = found.slice(0, looked.most);
  const count = { count: shown.length, all: found.length };
  return html`<section class="other" aria-labelledby="differences">
    <h2 id="differences" tabindex="-1">${said.differences}</h2>
    <p class="quiet">${said.rule}</p>
    ${totalsShown(view, context)}
    ${context.me.agency === null ? html`<p class="quiet">${said.onlyAgency}</p>` : nothing}
    <div class="columns">
      <label class="field"
        >${said.show}<select
          @change=${(event: Event) => look({ filter: (event.currentTarget as HTMLSelectElement).value as Filter, most: SHOWN_AT_ONCE })}
        >
          ${filters.map((filter) => html`<option value=${filter} .selected=${filter === looked.filter}>${said.filters[filter]}</option>`)}
        </select></label
      >
      <label class="field"
        >${said.search}<input
          type="search"
          .value=${looked.text}
          @input=${(event: Event) => look({ text: (event.currentTarget as HTMLInputElement).value, most: SHOWN_AT_ONCE })}
      /></label>
    </div>
    <p role="status">${found.length === 0 ? (looked.filter === "open" ? said.noneOpen : said.nothing) : words.say(said.shown, count)}</p>
    ${manyShown(shown, context)}
    <ul class="queue">
      ${repeat(
        shown,
        ({ key }) => key,
        (service) => serviceShown(service, context),
      )}
    </ul>
    ${
      found.length > shown.length
        ? html`<p>
            <button class="button" aria-label="${words.messages.frame.more}: ${said.differences}" @click=${() => look({ most: looked.most + SHOWN_AT_ONCE })}>
              ${words.messages.frame.more}
            </button>
          </p>`
        : nothing
    }
  </section>`;
}

function totalsShown({ totals }: PortalView, { words }: PortalContext): TemplateResult {
  const said = portalWords(words).totals;
  const all = [
    [totals.portal, said.portal],
    [totals.agreeing, said.agreeing],
    [totals.undeclared, said.undeclared],
    [totals.unregistered, said.unregistered],
    [totals.differences.open, said.open],
    [totals.differences.reopened, said.reopened],
    [totals.differences.decided, said.decided],
  ] as const;
  return html`<p class="facts">
    ${all.map(([count, text]) => html`<span><strong>${wholeShown(count, words.language)}</strong> ${words.say(text, { count })}</span>`)}
  </p>`;
}

/** Accepting at once what would take a hundred presses, after a second word. */
function manyShown(shown: readonly ServiceReconciled[], context: PortalContext) {
  const { words, me, doing, acts } = context;
  if (me.agency === null) return nothing;
  const said = portalWords(words);
  const all = shown.flatMap((service) =>
    service.differences.filter(isOpen).map((difference) => ({ service, difference })),
  );
  if (all.length < 2) return nothing;
  const count = { count: all.length };
  if (doing.busy === "many") return html`<p class="loading" aria-busy="true">${said.saving}</p>`;
  if (doing.confirming !== "many") {
    return html`<p><button class="button" id="ask-many" @click=${() => acts.confirm("many")}>${words.say(said.many, count)}</button></p>
      ${failedShown("many", doing, words)}`;
  }
  return html`<div class="confirm" id="confirm-many" tabindex="-1">
    <p>${words.say(said.manyConfirm, count)}</p>
    <p class="row">
      <button class="button primary" @click=${() => acts.acceptAll(all)}>${words.say(said.manyYes, count)}</button>
      <button class="button" @click=${() => acts.confirm(null)}>${words.messages.frame.cancel}</button>
    </p>
  </div>`;
}
