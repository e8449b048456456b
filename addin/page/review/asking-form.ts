import { html, nothing, type TemplateResult } from "lit-html";
import type { Words } from "../messages/catalogue.ts";
import { failureShown } from "../shown/notice.ts";
import { ASKING } from "./plan-review-acts.ts";
import type { ReviewState } from "./plan-review-state.ts";
import { reviewWords } from "./words.ts";

/** What a second word is asked with. */
export interface AskingForm {
  readonly words: Words;
  readonly state: ReviewState;
  readonly help: readonly string[];
  /** Where something is to be written; null where nothing is. */
  readonly text: { readonly label: string; readonly required: boolean; readonly most: number } | null;
  readonly yes: string;
  /** With what was written, "" for nothing. */
  readonly submit: (text: string) => void;
  readonly takeBack: () => void;
}

/** The second word: what will happen, perhaps a text, yes and no; and why it did not work when it was tried. */
export function askingForm(form: AskingForm): TemplateResult {
  const { words, state, help, text, yes, submit, takeBack } = form;
  const submitted = (event: SubmitEvent) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget as HTMLFormElement).get("text");
    submit(String(said ?? "").trim());
  };
  return html`<form class="confirm stack" id=${ASKING} tabindex="-1" @submit=${submitted}>
    ${help.map((line) => html`<p>${line}</p>`)}
    ${
      text === null
        ? nothing
        : html`<label class="field"
            >${text.label}<textarea
              name="text"
              rows="3"
              minlength="3"
              maxlength=${text.most}
              ?required=${text.required}
            ></textarea>
          </label>`
    }
    ${state.failure ? failureShown(state.failure, words, null) : nothing}
    <p class="row">
      <button class="button primary" aria-disabled=${state.busy ? "true" : nothing}>
        ${state.busy ? reviewWords(words).working : yes}
      </button>
      <button type="button" class="button" @click=${takeBack}>${words.messages.frame.cancel}</button>
    </p>
  </form>`;
}
