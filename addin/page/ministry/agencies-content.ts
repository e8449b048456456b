import { html, nothing, type TemplateResult } from "lit-html";
import type { AgencyListed } from "../../../plan/contract/consolidated.ts";
import { foldedWords } from "../../../plan/text/folded-words.ts";
import { momentShown } from "../../screen/moment.ts";
import type { Loading } from "../../screen/resource.ts";
import { linkTo } from "../address.ts";
import type { Words } from "../messages/catalogue.ts";
import { heading } from "../shown/heading.ts";
import { whenReady } from "../shown/notice.ts";
import { countsShown } from "../shown/severity.ts";
import { ministryWords } from "./words.ts";

/** What the list needs beyond what it shows. */
export interface AgenciesContext {
  readonly words: Words;
  /** What was typed to search by. */
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly again: () => void;
}

/** Every agency that sent anything, with how much and when. */
export function agenciesContent(loading: Loading<readonly AgencyListed[]>, context: AgenciesContext): TemplateResult {
  const { words, again } = context;
  return html`${heading(ministryWords(words).agencies)}
    ${whenReady(loading, words, again, (agencies) => listShown(agencies, context))}`;
}

function listShown(agencies: readonly AgencyListed[], { words, typed, type }: AgenciesContext): TemplateResult {
  const ministry = ministryWords(words);
  if (agencies.length === 0) return html`<p>${ministry.noAgencies}</p>`;
  const wanted = foldedWords(typed).split(" ");
  const found = agencies.filter(({ name, acronym, siorg }) => {
    const text = foldedWords(`${acronym ?? ""} ${name ?? ""} ${siorg}`);
    return wanted.every((word) => text.includes(word));
  });
  return html`<search
      ><label class="field"
        >${ministry.agenciesFilter}<input
          type="search"
          .value=${typed}
          @input=${(event: InputEvent) => type((event.target as HTMLInputElement).value)}
      /></label>
    </search>
    <p class="quiet" role="status">
      ${found.length === 0 ? ministry.noAgencyFound : words.say(ministry.agenciesCount, { count: found.length })}
    </p>
    <ul class="cards">
      ${found.map((agency) => agencyShown(agency, words))}
    </ul>`;
}

function agencyShown(agency: AgencyListed, words: Words): TemplateResult {
  const { siorg, name, acronym, plans, received, workbook, findings } = agency;
  const { say, language } = words;
  const ministry = ministryWords(words);
  return html`<li class="card">
    <h2><a href=${linkTo({ page: "plans", agency: siorg })}>${acronym ?? name ?? siorg}</a></h2>
    ${acronym && name ? html`<p>${name}</p>` : nothing}
    <p class="facts">
      <span>${say(ministry.agencyPlans, { count: plans })}</span>
      ${plans > 0 ? countsShown(findings, words) : nothing}
      ${workbook ? nothing : html`<span class="due">${ministry.withoutWorkbook}</span>`}
    </p>
    <p class="small"><a href=${linkTo({ page: "directory", within: [siorg] })}>${ministry.whoAnswers}</a></p>
    <p class="quiet">
      ${received ? say(ministry.lastReceived, { moment: momentShown(received, language) }) : ministry.neverSent}
    </p>
  </li>`;
}
