import { html, nothing, type TemplateResult } from "lit-html";
import { percentShown } from "../../screen/numbers.ts";
import type { Words } from "../messages/catalogue.ts";
import { failureShown, notice } from "../shown/notice.ts";
import type { LettersState } from "./letters-state.ts";
import { lettersTold } from "./letters-told.ts";
import { ministryWords } from "./words.ts";

/** Service letters are imported here, from an archive or from the catalogue. */
export function lettersView(state: LettersState, importLetters: (file: File) => void, words: Words): TemplateResult {
  const ministry = ministryWords(words);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const file = new FormData(event.currentTarget as HTMLFormElement).get("letters");
    if (file instanceof File && file.size > 0 && state.kind !== "uploading") importLetters(file);
  };
  return html`<section class="card other" aria-labelledby="letters-title">
    <h2 id="letters-title">${ministry.letters}</h2>
    <p class="quiet" id="letters-help">${ministry.lettersHelp}</p>
    <form class="row bottom" @submit=${submit}>
      <label class="field"
        >${ministry.lettersFile}<input type="file" name="letters" accept=".zip,.json" required aria-describedby="letters-help"
      /></label>
      <button class="button">${ministry.lettersSubmit}</button>
    </form>
    <div id="letters-outcome" tabindex="-1">${stateShown(state, words)}</div>
  </section>`;
}

function stateShown(state: LettersState, words: Words) {
  const { say, language } = words;
  switch (state.kind) {
    case "idle":
      return nothing;
    case "uploading": {
      const share = state.all === 0 ? 0 : state.sent / state.all;
      const text = say(ministryWords(words).lettersWorking, { percent: percentShown(share, language) });
      return html`<p aria-busy="true">${text}</p>
        <progress max="1" value=${share < 1 ? share : nothing} aria-label=${text}></progress>`;
    }
    case "failed":
      return failureShown(state.failure, words, null);
    case "imported": {
      const { refused } = state.imported;
      return notice(
        refused.length > 0 ? "careful" : "good",
        html`<p>${lettersTold(state.imported, words)}</p>
          ${
            refused.length > 0
              ? html`<details>
                  <summary>${say(ministryWords(words).lettersProblems, { count: refused.length })}</summary>
                  <ul>
                    ${refused.map(({ file, problem }) => html`<li>${file} <span class="quiet code">${problem.code}</span></li>`)}
                  </ul>
                </details>`
              : nothing
          }`,
      );
    }
  }
}
