import { html, nothing, type TemplateResult } from "lit-html";
import type { VisitsPage } from "../../../plan/contract/visits.ts";
import { tools } from "../../../plan/form/annex.ts";
import { visitKinds, visitModes } from "../../../plan/visits/visit.ts";
import { dateRemarks } from "../../visits/date-remark.ts";
import { dayFields, daysIn, wishIn } from "../../visits/filled.ts";
import { VISIT_FORM } from "../../visits/visit-acts.ts";
import { visitWords } from "../../visits/words.ts";
import type { Words } from "../messages/words.ts";
import { button } from "../shown/button.ts";
import { failureSentence } from "../shown/failure.ts";
import type { VisitsShown, VisitsShownActs } from "./visits-shown.ts";

/** The form by which an agency asks for a visit, about the plan at hand unless somebody says otherwise. */
export function askForm(
  { visiting, plan }: VisitsShown,
  { asOf, holidays }: VisitsPage,
  acts: VisitsShownActs,
  words: Words,
): TemplateResult {
  const text = visitWords(words);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void acts.ask(wishIn(new FormData(event.currentTarget as HTMLFormElement)));
  };
  const chosen = (event: Event) => {
    const { form } = event.target as HTMLInputElement;
    if (form) acts.choose(daysIn(new FormData(form)), false);
  };
  const remarks = dateRemarks(visiting.days, holidays, words);
  const service = plan?.service ?? text.unnamed;
  return html`<form id=${VISIT_FORM} tabindex="-1" aria-label=${text.ask} @submit=${submit}>
    ${choice(
      "kind",
      text.kind,
      visitKinds.map((kind) => [kind, text.kinds[kind]]),
    )}
    <label class="field"><span>${text.subject}</span><input name="subject" required minlength="3" maxlength="200" /></label>
    ${
      plan === null
        ? nothing
        : choice("plan", text.aboutPlan, [
            [plan.plan, service],
            ["", text.noPlan],
          ])
    }
    ${choice("tool", text.aboutTool, [["", text.noTool], ...tools.map(({ key, label }) => [key, label] as const)])}
    ${choice(
      "mode",
      text.mode,
      visitModes.map((mode) => [mode, text.modes[mode]]),
    )}
    <label class="field"
      ><span>${text.peopleCount}</span><input name="people" type="number" required min="1" max="500" inputmode="numeric"
    /></label>
    <h2>${text.dates}</h2>
    ${dayFields.map(
      (name, index) =>
        html`<label class="field"
          ><span>${words.say(text.date, { number: index + 1 })}</span
          ><input name=${name} type="date" min=${asOf} ?required=${index === 0} @change=${chosen}
        /></label>`,
    )}
    <div role="status">${remarks.length === 0 ? nothing : html`<p class="notice careful">${remarks.join(" ")}</p>`}</div>
    <label class="note"><span>${text.noteLabel}</span><textarea name="note" rows="3" maxlength="2000"></textarea></label>
    ${visiting.failure ? html`<p class="notice bad">${failureSentence(visiting.failure, words)}</p>` : nothing}
    <p>${button({ text: words.messages.frame.back, act: acts.close, look: "subtle" })}</p>
  </form>`;
}

function choice(name: string, label: string, options: readonly (readonly [string, string])[]): TemplateResult {
  return html`<label class="field"
    ><span>${label}</span><select name=${name}>
      ${options.map(([value, text]) => html`<option value=${value}>${text}</option>`)}
    </select></label
  >`;
}
