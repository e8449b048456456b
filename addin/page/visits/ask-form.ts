import { html, nothing, type TemplateResult } from "lit-html";
import { tools } from "../../../plan/form/annex.ts";
import { visitKinds, visitModes } from "../../../plan/visits/visit.ts";
import { wishIn } from "../../visits/filled.ts";
import { VISIT_FORM } from "../../visits/visit-acts.ts";
import { visitWords } from "../../visits/words.ts";
import { failureShown } from "../shown/notice.ts";
import type { VisitsContext } from "./context.ts";
import { dayInputs, formEnd } from "./form-parts.ts";

/** The form by which an agency asks for a visit. */
export function askForm(context: VisitsContext): TemplateResult {
  const { words, plans, visiting, acts } = context;
  const text = visitWords(words);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void acts.ask(wishIn(new FormData(event.currentTarget as HTMLFormElement)));
  };
  return html`<form class="card other" id=${VISIT_FORM} tabindex="-1" aria-labelledby="visit-ask" @submit=${submit}>
    <h2 id="visit-ask">${text.ask}</h2>
    <div class="columns">
      ${choice(
        "kind",
        text.kind,
        visitKinds.map((kind) => [kind, text.kinds[kind]]),
      )}
      <label class="field"
        >${text.subject}<input name="subject" required minlength="3" maxlength="200" placeholder=${text.subjectHelp}
      /></label>
      ${choice("plan", text.aboutPlan, [["", text.noPlan], ...plans.map(({ plan, service }) => [plan, service ?? text.unnamed] as const)])}
      ${choice("tool", text.aboutTool, [["", text.noTool], ...tools.map(({ key, label }) => [key, label] as const)])}
      ${choice(
        "mode",
        text.mode,
        visitModes.map((mode) => [mode, text.modes[mode]]),
      )}
      <label class="field"
        >${text.peopleCount}<input name="people" type="number" required min="1" max="500" inputmode="numeric"
      /></label>
    </div>
    ${dayInputs(context, text.dates)}
    <label class="field">${text.noteLabel}<textarea name="note" rows="3" maxlength="2000"></textarea></label>
    ${visiting.failure ? failureShown(visiting.failure, words, null) : nothing} ${formEnd(context, text.send)}
  </form>`;
}

function choice(name: string, label: string, options: readonly (readonly [string, string])[]): TemplateResult {
  return html`<label class="field"
    >${label}<select name=${name}>
      ${options.map(([value, text]) => html`<option value=${value}>${text}</option>`)}
    </select></label
  >`;
}
