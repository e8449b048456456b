import { html, nothing, type TemplateResult } from "lit-html";
import { foldText } from "../../../plan/text/fold-text.ts";
import type { Loading } from "../../screen/resource.ts";
import type { Words } from "../messages/words.ts";
import { button } from "../shown/button.ts";
import { failureSentence } from "../shown/failure.ts";
import type { Opening } from "../start/opening.ts";
import { openingShown } from "../start/opening-shown.ts";

/** Something to choose from a list. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly facts: string;
}

/** What the list shows. */
export interface ChooseShown {
  readonly choices: Loading<readonly Choice[]>;
  readonly typed: string;
  readonly opening: Opening;
  /** What is said when there is nothing to choose. */
  readonly none: string;
}

/** What people do with the list. */
export interface ChooseActs {
  readonly type: (text: string) => void;
  readonly choose: (id: string) => void;
  readonly again: () => void;
}

/** A list to search and to choose from: what is chosen is opened. */
export function chooseContent(shown: ChooseShown, acts: ChooseActs, words: Words): TemplateResult {
  const { frame } = words.messages;
  const { choices } = shown;
  switch (choices.kind) {
    case "loading":
      return html`<p class="quiet late">${frame.loading}</p>`;
    case "failed":
      return html`<div class="notice bad" role="alert">
        <p>${failureSentence(choices.failure, words)}</p>
        ${button({ text: frame.again, act: acts.again })}
      </div>`;
    case "ready":
      return choices.value.length === 0 ? html`<p>${shown.none}</p>` : listShown(choices.value, shown, acts, words);
  }
}

function listShown(choices: readonly Choice[], { typed, opening }: ChooseShown, acts: ChooseActs, words: Words) {
  const { start } = words.messages;
  const wanted = foldText(typed);
  const found = choices.filter(({ name }) => foldText(name).includes(wanted));
  return html`<label class="field"
      ><span>${start.search}</span
      ><input
        type="search"
        .value=${typed}
        @input=${(event: InputEvent) => acts.type((event.target as HTMLInputElement).value)}
    /></label>
    ${found.length === 0 ? html`<p>${words.say(start.searchNone, { text: typed })}</p>` : nothing}
    <ul class="ways">
      ${found.map(
        ({ id, name, facts }) => html`<li>
          <button type="button" class="way" aria-disabled=${opening.kind === "busy" ? "true" : nothing} @click=${() => acts.choose(id)}>
            ${opening.kind === "busy" && opening.what === id ? start.opening : name}
          </button>
          ${facts ? html`<p class="quiet small">${facts}</p>` : nothing}
          ${opening.what === id ? openingShown(opening, words) : nothing}
        </li>`,
      )}
    </ul>`;
}
