import { html, type TemplateResult } from "lit-html";
import type { Contact, RoundMissing } from "../../../plan/contract/rounds.ts";
import type { Loading } from "../../screen/resource.ts";
import type { Words } from "../messages/catalogue.ts";
import { heading } from "../shown/heading.ts";
import { notice, whenReady } from "../shown/notice.ts";
import { expectationLine } from "./expectation-shown.ts";
import { addressesOf } from "./missing-text.ts";
import { roundLinks } from "./round-links.ts";
import { whenShown } from "./round-shown.ts";
import type { RoundsContext } from "./rounds-context.ts";
import { roundWords } from "./words.ts";

/** What can be done with the list. */
export interface MissingContext extends RoundsContext {
  readonly round: string;
  readonly copy: (addresses: readonly string[]) => void;
  readonly save: (missing: RoundMissing) => void;
}

/** Who has not sent yet in a round, what, and whom to ask. */
export function missingContent(loading: Loading<RoundMissing>, context: MissingContext): TemplateResult {
  const { words, again, round } = context;
  const said = roundWords(words);
  const name = loading.kind === "ready" ? loading.value.round.name : "";
  return html`<p><a href=${roundLinks.round(round)}>${said.backToRound}</a></p>
    ${heading(said.missing, name)}
    ${whenReady(loading, words, again, (missing) => listShown(missing, context))}`;
}

function listShown(missing: RoundMissing, { words, copy, save }: MissingContext): TemplateResult {
  const said = roundWords(words);
  const { agencies, round, asOf } = missing;
  if (agencies.length === 0) {
    return html`${whenShown(round, asOf, words)} ${notice("good", html`<p>${said.nobodyMissing}</p>`)}`;
  }
  const addresses = addressesOf(missing);
  const count = agencies.reduce((sum, agency) => sum + agency.missing.length, 0);
  return html`${whenShown(round, asOf, words)}
    <p>${words.say(said.missingLead, { agencies: agencies.length, count })}</p>
    <section class="card other" aria-labelledby="addresses-title">
      <h2 id="addresses-title">${said.addresses}</h2>
      <p class="quiet">${said.addressesHelp}</p>
      <textarea id="addresses" readonly rows="3" aria-labelledby="addresses-title" .value=${addresses.join("; ")}></textarea>
      <p class="row">
        <button class="button primary" @click=${() => copy(addresses)}>
          ${words.say(said.copy, { count: addresses.length })}
        </button>
        <button class="button" @click=${() => save(missing)}>${said.csv}</button>
      </p>
    </section>
    <table class="stacking whole-words">
      <thead>
        <tr>
          <th scope="col">${said.agency}</th>
          <th scope="col">${said.whatIsMissing}</th>
          <th scope="col">${said.contacts}</th>
        </tr>
      </thead>
      <tbody>
        ${agencies.map((agency) => agencyRow(agency, round.round, words))}
      </tbody>
    </table>`;
}

function agencyRow(
  { siorg, name, acronym, missing, contacts }: RoundMissing["agencies"][number],
  round: string,
  words: Words,
): TemplateResult {
  const said = roundWords(words);
  return html`<tr>
    <th scope="row"><a href=${roundLinks.agency(round, siorg)}>${acronym ?? name ?? siorg}</a></th>
    <td data-head=${said.whatIsMissing}>
      <ul class="plain">
        ${missing.map((one) => html`<li>${expectationLine(one, words)}</li>`)}
      </ul>
    </td>
    <td class="contacts" data-head=${said.contacts}>
      ${
        contacts.length === 0
          ? html`<span class="late">${said.noContacts}</span>`
          : html`<ul class="plain">
              ${contacts.map((contact) => contactShown(contact, words))}
            </ul>`
      }
    </td>
  </tr>`;
}

function contactShown({ name, address, capacity }: Contact, words: Words): TemplateResult {
  return html`<li>
    ${name} <span class="quiet small">${roundWords(words).capacity[capacity]}</span><br /><a
      href="mailto:${encodeURIComponent(address)}"
      class="breaking"
      >${address}</a
    >
  </li>`;
}
