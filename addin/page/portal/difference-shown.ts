import { html, nothing, type TemplateResult } from "lit-html";
import type { DifferenceListed, ServiceReconciled } from "../../../plan/contract/portal.ts";
import { address } from "../../../plan/workbook/address.ts";
import { dayShown } from "../../screen/moment.ts";
import { failedShown } from "../shown/failed.ts";
import { nameOfDifference } from "./portal-acts.ts";
import type { PortalContext } from "./portal-context.ts";
import { letterPlaces, valueShown } from "./value-shown.ts";
import { portalWords } from "./words.ts";

/** One difference: both sides with where they say it, and what the agency says of it. */
export function differenceShown(
  service: ServiceReconciled,
  difference: DifferenceListed,
  context: PortalContext,
): TemplateResult {
  const { words, doing } = context;
  const said = portalWords(words);
  const { facet, place } = difference;
  const name = nameOfDifference({ service, difference });
  const cell = place && { sheet: place.sheet, cell: address(place.row, place.column) };
  return html`<li class="difference">
    <h4>${said.facets[facet]}</h4>
    <dl class="sides">
      <div>
        <dt>${said.onPortal}</dt>
        <dd>
          ${valueShown(difference.portal, words)}
          ${
            difference.portal.kind === "absent"
              ? nothing
              : html`<span class="small quiet">${words.say(said.letterPlace, { place: letterPlaces[facet] })}</span>`
          }
        </dd>
      </div>
      <div>
        <dt>${said.onAgency[difference.in]}</dt>
        <dd>
          ${valueShown(difference.declared, words)}
          ${cell ? html`<span class="small quiet">${words.say(said.cell, cell)}</span>` : nothing}
        </dd>
      </div>
    </dl>
    ${decisionShown(difference, context)} ${actsShown(service, difference, context)} ${failedShown(name, doing, words)}
  </li>`;
}

function decisionShown({ decision, standing }: DifferenceListed, { words }: PortalContext) {
  if (decision === null) return nothing;
  const said = portalWords(words);
  const { verdict, by, at } = decision;
  const kind = verdict.kind === "explain" ? "explain" : verdict.side;
  const values = {
    name: by.name,
    date: dayShown(at, words.language),
    text: verdict.kind === "explain" ? verdict.text : "",
  };
  const sentence = words.say(said.decided[kind], values);
  return standing === "decided"
    ? html`<p class="received">${sentence}</p>`
    : html`<p class="due">${said.reopened}</p><p class="quiet">${sentence}</p>`;
}

function actsShown(service: ServiceReconciled, difference: DifferenceListed, context: PortalContext) {
  const { words, me, acts, doing } = context;
  if (me.agency === null) return nothing;
  const said = portalWords(words);
  const about = { service, difference };
  const name = nameOfDifference(about);
  const label = (act: string) =>
    words.say(said.actOf, { act, facet: said.facets[difference.facet], service: service.name });
  const button = (text: string, press: () => unknown, id: string | typeof nothing = nothing) =>
    html`<button class="button" id=${id} aria-label=${label(text)} @click=${press}>${text}</button>`;
  if (difference.standing === "decided") {
    return html`<p>${button(said.withdraw, () => acts.decide(about, { kind: "withdraw" }))}</p>`;
  }
  if (doing.confirming === name) {
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      const text = String(new FormData(event.currentTarget as HTMLFormElement).get("text") ?? "").trim();
      if (text.length >= 3) void acts.decide(about, { kind: "explain", text });
    };
    return html`<form class="stack confirm" id="confirm-${name}" tabindex="-1" @submit=${submit}>
      <label class="field"
        >${said.explanation}<textarea name="text" rows="2" required minlength="3" maxlength="500"></textarea>
      </label>
      <p class="row">
        <button class="button primary">${doing.busy === name ? said.saving : said.keep}</button>
        <button type="button" class="button" @click=${() => acts.confirm(null)}>${words.messages.frame.cancel}</button>
      </p>
    </form>`;
  }
  if (doing.busy === name) return html`<p class="loading" aria-busy="true">${said.saving}</p>`;
  return html`<p class="row">
    ${button(said.correctAgency[difference.in], () => acts.decide(about, { kind: "correct", side: "agency" }))}
    ${button(said.correctPortal, () => acts.decide(about, { kind: "correct", side: "portal" }))}
    ${button(said.explain, () => acts.confirm(name), `ask-${name}`)}
  </p>`;
}
