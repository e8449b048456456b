import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { AgencyListed } from "../../../plan/contract/consolidated.ts";
import { lists } from "../../../plan/form/lists.ts";
import { foldedWords } from "../../../plan/text/folded-words.ts";
import type { Words } from "../messages/words.ts";
import { type Choice, chosenCounts, WINDOWS } from "./choice.ts";
import type { ConsolidatedActs, ConsolidatedShown } from "./consolidated-shown.ts";
import { consolidatedWords } from "./words.ts";

/** So many agencies are listed at once; the search finds the others. */
const LISTED = 30;

type Shown = Pick<ConsolidatedShown, "rounds" | "choice" | "search" | "everything"> & {
  readonly agencies: readonly AgencyListed[];
};

/** What goes into the tables: agencies, states and months, and how many plans that is. */
export function choiceShown(shown: Shown, acts: ConsolidatedActs, words: Words): TemplateResult {
  const text = consolidatedWords(words);
  const { choice, agencies, everything } = shown;
  return html`<section aria-labelledby="choose">
    <h2 id="choose">${text.choose}</h2>
    <p role="status"><strong>${words.say(text.counts, chosenCounts(choice, agencies))}</strong></p>
    ${roundsShown(shown, acts, words)} ${agenciesShown(shown, acts, words)} ${statesShown(choice, acts, words)}
    <label class="field">
      <span>${text.months}</span>
      <select
        @change=${(event: Event) =>
          acts.choose({ kind: "months", months: Number((event.target as HTMLSelectElement).value) })}
      >
        ${WINDOWS.map(
          (months) => html`<option value=${months} ?selected=${months === choice.months}>
            ${text.monthsOf[String(months) as keyof typeof text.monthsOf]}
          </option>`,
        )}
      </select>
    </label>
    <label class="choice">
      <input
        type="checkbox"
        .checked=${live(everything)}
        @change=${(event: Event) => acts.everything((event.target as HTMLInputElement).checked)}
      />
      <span>${text.everything}<br /><span class="small quiet">${text.everythingHelp}</span></span>
    </label>
    <p class="small quiet">${text.noUndo}</p>
  </section>`;
}

function roundsShown({ rounds, choice }: Shown, acts: ConsolidatedActs, words: Words) {
  const text = consolidatedWords(words);
  if (rounds.length === 0 && choice.rounds.length === 0) return nothing;
  const chosen = new Set(choice.rounds.map(({ round }) => round));
  return html`<details class="filter">
    <summary>
      ${text.rounds}:
      <span class="quiet">
        ${
          chosen.size === 0
            ? text.roundsNone
            : rounds
                .filter(({ round }) => chosen.has(round))
                .map(({ name }) => name)
                .join(", ") || words.say(text.roundsSome, { count: chosen.size })
        }
      </span>
    </summary>
    <p class="small quiet">${text.roundsHelp}</p>
    ${rounds.map(
      ({ round, name, due }) => html`<label class="choice">
        <input
          type="checkbox"
          .checked=${live(chosen.has(round))}
          @change=${(event: Event) => acts.round(round, (event.target as HTMLInputElement).checked)}
        />
        <span>${name} <span class="small quiet">${words.say(text.roundDue, { due: { date: due } })}</span></span>
      </label>`,
    )}
  </details>`;
}

function agenciesShown({ choice, search, agencies }: Shown, acts: ConsolidatedActs, words: Words): TemplateResult {
  const text = consolidatedWords(words);
  const wanted = foldedWords(search).split(" ");
  const found = agencies.filter(({ name, acronym, siorg }) => {
    const said = foldedWords(`${acronym ?? ""} ${name ?? ""} ${siorg}`);
    return wanted.every((word) => said.includes(word));
  });
  const chosen = new Set(choice.agencies);
  const more = found.length - LISTED;
  const count = choice.agencies.length;
  const summary = count === 0 ? text.agenciesAll : text.agenciesSome;
  return html`<details class="filter">
    <summary>
      ${text.agencies}:
      <span class="quiet">${words.say(summary, { count: count === 0 ? agencies.length : count })}</span>
    </summary>
    <label class="field">
      <span>${text.search}</span>
      <input
        type="search"
        autocomplete="off"
        .value=${search}
        @input=${(event: Event) => acts.search((event.target as HTMLInputElement).value)}
      />
    </label>
    <p class="small quiet" role="status">
      ${
        found.length === 0
          ? words.say(text.foundNone, { text: `“${search.trim()}”` })
          : words.say(text.found, { count: found.length })
      }
    </p>
    ${
      count === 0
        ? nothing
        : chosenShown(
            agencies.filter(({ siorg }) => chosen.has(siorg)),
            acts,
            words,
          )
    }
    ${found.slice(0, LISTED).map(
      ({ siorg, acronym, name, plans }) => html`<label class="choice">
        <input
          type="checkbox"
          .checked=${live(chosen.has(siorg))}
          @change=${(event: Event) =>
            acts.choose({ kind: "agency", siorg, chosen: (event.target as HTMLInputElement).checked })}
        />
        <span>${acronym ?? siorg} <span class="small quiet">${name ?? ""} (${plans})</span></span>
      </label>`,
    )}
    ${more > 0 ? html`<p class="small">${words.say(text.narrow, { count: more })}</p>` : nothing}
  </details>`;
}

/** Those that are chosen, each to be let go, whatever is searched. */
function chosenShown(agencies: readonly AgencyListed[], acts: ConsolidatedActs, words: Words): TemplateResult {
  const text = consolidatedWords(words);
  return html`<p class="acts">
    ${agencies.slice(0, LISTED).map(({ siorg, acronym, name }) => {
      const agency = acronym ?? name ?? siorg;
      return html`<button
        type="button"
        class="chip"
        aria-label=${words.say(text.agencyLetGo, { agency })}
        @click=${() => acts.choose({ kind: "agency", siorg, chosen: false })}
      >
        ${agency} <span aria-hidden="true">×</span>
      </button>`;
    })}
    <button type="button" class="link" @click=${() => acts.choose({ kind: "agencies", siorgs: [] })}>
      ${text.agenciesClear}
    </button>
  </p>`;
}

function statesShown({ states }: Choice, acts: ConsolidatedActs, words: Words): TemplateResult {
  const text = consolidatedWords(words);
  return html`<details class="filter">
    <summary>
      ${text.states}:
      <span class="quiet">
        ${
          states.length === 0
            ? text.statesAll
            : lists.planStates
                .filter(({ code }) => states.includes(code))
                .map(({ label }) => label)
                .join(", ")
        }
      </span>
    </summary>
    ${lists.planStates.map(
      ({ code, label }) => html`<label class="choice">
        <input
          type="checkbox"
          .checked=${live(states.includes(code))}
          @change=${(event: Event) =>
            acts.choose({ kind: "state", state: code, chosen: (event.target as HTMLInputElement).checked })}
        />
        <span>${label}</span>
      </label>`,
    )}
  </details>`;
}
