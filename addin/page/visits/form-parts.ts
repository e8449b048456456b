import { html, nothing, type TemplateResult } from "lit-html";
import { dateRemarks } from "../../visits/date-remark.ts";
import { dayFields, daysIn } from "../../visits/filled.ts";
import { visitWords } from "../../visits/words.ts";
import type { VisitsContext } from "./context.ts";
import { remarksShown } from "./remarks-view.ts";

/** Up to three days, with what is to be said of them as they are chosen. */
export function dayInputs({ words, asOf, holidays, visiting, acts }: VisitsContext, label: string): TemplateResult {
  const text = visitWords(words);
  const chosen = (event: Event) => {
    const { form } = event.target as HTMLInputElement;
    if (form) acts.choose(daysIn(new FormData(form)), false);
  };
  return html`<fieldset>
    <legend>${label}</legend>
    <div class="columns">
      ${dayFields.map(
        (name, index) =>
          html`<label class="field"
            >${words.say(text.date, { number: index + 1 })}<input
              name=${name}
              type="date"
              min=${asOf}
              ?required=${index === 0}
              @change=${chosen}
          /></label>`,
      )}
    </div>
    <div role="status">${remarksShown(dateRemarks(visiting.days, holidays, words))}</div>
  </fieldset>`;
}

/** The form's button and the way back. */
export function formEnd({ words, visiting, acts }: VisitsContext, yes: string): TemplateResult {
  return html`<p class="row">
    <button class="button primary" aria-disabled=${visiting.busy ? "true" : nothing}>
      ${visiting.busy ? visitWords(words).working : yes}
    </button>
    <button type="button" class="button" @click=${acts.close}>${words.messages.frame.back}</button>
  </p>`;
}
