import { html, nothing, type TemplateResult } from "lit-html";
import type { AgencyInRoundListed, RoundTable } from "../../../plan/contract/rounds.ts";
import { may } from "../../../plan/people/acts.ts";
import { countMissing } from "../../../plan/rounds/round-counts.ts";
import { foldedWords } from "../../../plan/text/folded-words.ts";
import { ratioShown, wholeShown } from "../../screen/numbers.ts";
import type { Loading } from "../../screen/resource.ts";
import type { Words } from "../messages/catalogue.ts";
import { heading } from "../shown/heading.ts";
import { whenReady } from "../shown/notice.ts";
import { changeShown } from "./change-content.ts";
import { barShown, figuresShown, kindsShown, ofShown } from "./figures-shown.ts";
import { roundLinks } from "./round-links.ts";
import { whenShown } from "./round-shown.ts";
import type { RoundsContext } from "./rounds-context.ts";
import type { ScopeForm } from "./scope-form.ts";
import { roundWords } from "./words.ts";

/** What stands in columns of its own beside what is missing. */
const ANSWERED = ["received", "declared", "waived"] as const;

/** Which agencies of the table are looked for. */
export interface AgenciesLooked {
  readonly text: string;
  readonly missing: boolean;
}

/** What the table needs besides. */
export interface TableContext extends RoundsContext {
  readonly looked: AgenciesLooked;
  readonly look: (looked: AgenciesLooked) => void;
  readonly scope: ScopeForm;
}

/** A round with how every agency stands in it, and what can be done about it. */
export function tableContent(loading: Loading<RoundTable>, context: TableContext): TemplateResult {
  const { words, me, again } = context;
  const said = roundWords(words);
  const title = loading.kind === "ready" ? loading.value.round.name : said.title;
  return html`<p><a href=${roundLinks.all}>${said.back}</a></p>
    ${heading(title)}
    ${whenReady(loading, words, again, (table) => {
      const { round, all, asOf } = table;
      return html`${whenShown(round, asOf, words)} ${round.note ? html`<p class="lead">${round.note}</p>` : nothing}
        ${figuresShown(all, words)}
        <p><a class="button primary" href=${roundLinks.missing(round.round)}>${said.missing}</a></p>
        ${agenciesShown(table, context)} ${may(me.role, "manageRounds") ? changeShown(round, context) : nothing}`;
    })}`;
}

function agenciesShown({ round, agencies }: RoundTable, context: TableContext): TemplateResult {
  const { words, looked, look } = context;
  const said = roundWords(words);
  const wanted = foldedWords(looked.text).split(" ");
  const found = agencies.filter(({ siorg, name, acronym, counts }) => {
    const text = foldedWords(`${acronym ?? ""} ${name ?? ""} ${siorg}`);
    return wanted.every((word) => text.includes(word)) && (!looked.missing || countMissing(counts) > 0);
  });
  return html`<section aria-labelledby="agencies-title">
    <h2 id="agencies-title">${said.table}</h2>
    <search class="row bottom">
      <label class="field"
        >${said.search}<input
          type="search"
          .value=${looked.text}
          @input=${(event: InputEvent) => look({ ...looked, text: (event.target as HTMLInputElement).value })}
      /></label>
      <label class="choice"
        ><input
          type="checkbox"
          .checked=${looked.missing}
          @change=${(event: Event) => look({ ...looked, missing: (event.target as HTMLInputElement).checked })}
        />${said.onlyMissing}</label
      >
    </search>
    <p class="quiet" role="status">
      ${found.length === 0 ? said.noAgency : words.say(said.tableCount, { count: found.length, all: agencies.length })}
    </p>
    ${
      found.length === 0
        ? nothing
        : html`<table class="stacking whole-words">
            <thead>
              <tr>
                <th scope="col">${said.agency}</th>
                <th scope="col">${said.completeness}</th>
                <th scope="col">${said.timeliness}</th>
                <th scope="col">${said.missingFigure}</th>
                ${ANSWERED.map((kind) => html`<th scope="col">${said.kinds[kind]}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${found.map((agency) => agencyRow(agency, round.round, words))}
            </tbody>
          </table>`
    }
  </section>`;
}

function agencyRow(agency: AgencyInRoundListed, round: string, words: Words): TemplateResult {
  const said = roundWords(words);
  const { siorg, name, acronym, counts, completeness, timeliness } = agency;
  return html`<tr>
    <th scope="row">
      <a href=${roundLinks.agency(round, siorg)} title=${name ?? nothing}>${acronym ?? name ?? siorg}</a>
      ${barShown(counts)}
    </th>
    <td data-head=${said.completeness}>
      ${completeness ? html`${ratioShown(completeness, words.language)} <span class="quiet small">${ofShown(completeness, words)}</span>` : said.noData}
    </td>
    <td data-head=${said.timeliness}>${timeliness ? ratioShown(timeliness, words.language) : said.noData}</td>
    <td data-head=${said.missingFigure}>
      ${wholeShown(countMissing(counts), words.language)} <span class="quiet small">${kindsShown(counts, words)}</span>
    </td>
    ${ANSWERED.map(
      (kind) => html`<td data-head=${said.kinds[kind]} class=${counts[kind] === 0 ? "quiet" : ""}>
        ${wholeShown(counts[kind], words.language)}
      </td>`,
    )}
  </tr>`;
}
