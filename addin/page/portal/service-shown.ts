import { html, nothing, type TemplateResult } from "lit-html";
import type { PortalServiceDetail, ServiceReconciled, StepShown } from "../../../plan/contract/portal.ts";
import { failedShown } from "../shown/failed.ts";
import { whenReady } from "../shown/notice.ts";
import { differenceShown } from "./difference-shown.ts";
import type { PortalContext } from "./portal-context.ts";
import { channelsShown } from "./value-shown.ts";
import { portalWords } from "./words.ts";

/** One service: where it is, what it may be, and what the two sides contradict each other in. */
export function serviceShown(service: ServiceReconciled, context: PortalContext): TemplateResult {
  const { words } = context;
  const said = portalWords(words);
  const { name, portal, differences, offered } = service;
  return html`<li class="card">
    <h3>${name}</h3>
    <p class="facts small">
      <span class="state">${portal ? said.inPortal : said.notInPortal}</span>
      ${portal?.portalNumber ? html`<span>${words.say(said.number, { number: portal.portalNumber })}</span>` : nothing}
      ${whereDeclared(service, context)}
    </p>
    ${offered.map((candidate) => offeredShown(service, candidate, context))}
    ${
      differences.length === 0
        ? nothing
        : html`<ul class="plain">
            ${differences.map((difference) => differenceShown(service, difference, context))}
          </ul>`
    }
    ${stepsShown(service, context)} ${partingShown(service, context)}
  </li>`;
}

function whereDeclared({ listed, plan, matched }: ServiceReconciled, { words }: PortalContext): TemplateResult {
  const said = portalWords(words);
  const how = matched.plan ?? matched.list;
  return html`<span>${listed ? words.say(said.inList, { row: listed.row }) : said.notInList}</span>
    <span>${plan ? words.say(said.hasPlan, { revision: plan.revision }) : said.noPlan}</span>
    ${how ? html`<span class="quiet">${said.matched[how]}</span>` : nothing}`;
}

function offeredShown(
  { key, name }: ServiceReconciled,
  { slug, name: offered, portalNumber, likeness }: ServiceReconciled["offered"][number],
  { words, me, acts, doing }: PortalContext,
): TemplateResult {
  const said = portalWords(words);
  const button = (text: string, same: boolean) =>
    html`<button
      class="button"
      aria-label=${words.say(said.sameOf, { act: text, offered, service: name })}
      @click=${() => acts.link(key, slug, same)}
    >
      ${text}
    </button>`;
  return html`<div class="notice careful">
    <p>
      ${said.seems} <strong>${offered}</strong>
      ${portalNumber ? words.say(said.number, { number: portalNumber }) : nothing}
      <span class="quiet">(${said.likeness[likeness]})</span>
    </p>
    ${me.agency === null ? nothing : html`<p class="row">${button(said.same, true)} ${button(said.different, false)}</p>`}
    ${failedShown(`link.${key}.${slug}`, doing, words)}
  </div>`;
}

/** What a person took for one service can be taken apart again. */
function partingShown({ key, name, portal, matched }: ServiceReconciled, { words, me, acts }: PortalContext) {
  if (me.agency === null || portal === null || !Object.values(matched).includes("person")) return nothing;
  const said = portalWords(words);
  return html`<p>
    <button
      class="button"
      aria-label=${words.say(said.sameOf, { act: said.part, offered: portal.name, service: name })}
      @click=${() => acts.link(key, portal.slug, false)}
    >
      ${said.part}
    </button>
  </p>`;
}

function stepsShown(service: ServiceReconciled, context: PortalContext) {
  const { words, looked, openSteps, steps, again } = context;
  const { key, portal, plan, differences } = service;
  const isAboutSteps = differences.some(({ facet }) => facet === "steps" || facet === "channels");
  if (portal === null || plan === null || !isAboutSteps) return nothing;
  const said = portalWords(words);
  const isOpen = looked.opened === key;
  return html`<p>
      <button
        class="button"
        aria-expanded=${isOpen ? "true" : "false"}
        @click=${() => openSteps(isOpen ? null : key, { letter: portal.slug, plan: plan.plan })}
      >
        ${isOpen ? said.hideWords : said.words}
      </button>
    </p>
    ${isOpen ? whenReady(steps, words, again, (detail) => bothSteps(detail, context)) : nothing}`;
}

function bothSteps({ letter, plan }: PortalServiceDetail, { words }: PortalContext): TemplateResult {
  const said = portalWords(words);
  return html`<div class="sides">
    <div><h4>${said.onPortal}</h4>${list(letter?.steps ?? [])}</div>
    <div><h4>${said.onAgency.plan}</h4>${list(plan?.steps ?? [])}</div>
  </div>`;

  function list(steps: readonly StepShown[]): TemplateResult {
    if (steps.length === 0) return html`<p>${said.noSteps}</p>`;
    return html`<ol>
      ${steps.map(
        ({ text, channels }) =>
          html`<li><span class="lines">${text}</span> <span class="small quiet">${channelsShown(channels, words)}</span></li>`,
      )}
    </ol>`;
  }
}
