import { html, nothing, type TemplateResult } from "lit-html";
import type { Loading } from "../../screen/resource.ts";
import type { Words } from "../messages/words.ts";
import { button } from "../shown/button.ts";
import { failureSentence } from "../shown/failure.ts";
import type { Opening } from "../start/opening.ts";
import { openingShown } from "../start/opening-shown.ts";
import { type Choice, matching, SHOWN } from "./choice.ts";
import type { Chooser } from "./chooser.ts";
import { chooseWords } from "./words.ts";

/** What is shown where something is chosen. */
export interface ChoosingShown {
  readonly who: Chooser;
  readonly list: Loading<readonly Choice[]>;
  /** What stands before the list whatever is searched. */
  readonly first: readonly Choice[];
  readonly text: string;
  readonly opening: Opening;
  /** What is said of an empty list. */
  readonly none: string;
  /** How many there are: a template with `count`. */
  readonly count: string;
}

/** What people do there. */
export interface ChoosingActs {
  readonly search: (text: string) => void;
  readonly begin: () => void;
}

/** A list to choose from, searched as people type; whoever is not signed in is asked to be. */
export function choosingContent(shown: ChoosingShown, acts: ChoosingActs, words: Words): TemplateResult {
  const { who, list } = shown;
  const text = chooseWords(words);
  const { start, session } = words.messages;
  if (who === "noAgency") return html`<p class="notice careful">${start.noAgency}</p>`;
  if (who === "nobody") {
    return html`<p>${text.nobody}</p>
      ${button({ text: session.submit, act: acts.begin })}`;
  }
  if (who === "asking" || list.kind === "loading") {
    return html`<div class="skeleton" role="img" aria-label=${text.asking}>
      ${[1, 2, 3, 4].map(() => html`<div class="bar"></div>`)}
      <fluent-spinner class="late" size="small" aria-hidden="true"></fluent-spinner>
    </div>`;
  }
  if (list.kind === "failed") {
    return html`<div class="notice bad" role="alert">
      <p>${failureSentence(list.failure, words)}</p>
      ${button({ text: text.again, act: acts.begin })}
    </div>`;
  }
  return choicesShown(shown, list.value, acts, words);
}

function choicesShown(
  { first, text: searched, none, count, opening }: ChoosingShown,
  choices: readonly Choice[],
  acts: ChoosingActs,
  words: Words,
): TemplateResult {
  const text = chooseWords(words);
  const { start } = words.messages;
  const found = matching(choices, searched);
  const more = found.length - SHOWN;
  const isBusy = opening.kind === "busy";
  return html`<ul class="choices">
      ${first.map((choice) => choiceShown(choice, opening, words))}
    </ul>
    ${
      choices.length === 0
        ? html`<p>${none}</p>`
        : html`<label class="field">
              <span>${start.search}</span>
              <input
                type="search"
                autocomplete="off"
                .value=${searched}
                @input=${(event: Event) => acts.search((event.target as HTMLInputElement).value)}
              />
            </label>
            <p class="small quiet" role="status">
              ${found.length === 0 ? words.say(start.searchNone, { text: `“${searched.trim()}”` }) : words.say(count, { count: found.length })}
            </p>
            <ul class="choices" aria-busy=${isBusy ? "true" : nothing}>
              ${found.slice(0, SHOWN).map((choice) => choiceShown(choice, opening, words))}
            </ul>
            ${more > 0 ? html`<p class="small">${words.say(text.narrow, { count: more })}</p>` : nothing}`
    }`;
}

function choiceShown({ id, name, facts, alarm, choose }: Choice, opening: Opening, words: Words): TemplateResult {
  const isBusy = opening.kind === "busy";
  return html`<li>
    <button type="button" class="way" aria-disabled=${isBusy ? "true" : nothing} @click=${choose}>
      ${isBusy && opening.what === id ? words.messages.start.opening : name}
      ${facts.length > 0 ? html`<span class="small quiet">${facts.join(" · ")}</span>` : nothing}
      ${alarm === null ? nothing : html`<span class="small alarm">${alarm}</span>`}
    </button>
    ${opening.what === id ? openingShown(opening, words) : nothing}
  </li>`;
}
