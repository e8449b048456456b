import { html, nothing, type TemplateResult } from "lit-html";
import type { AgencyListed } from "../../../plan/contract/consolidated.ts";
import type { RoundScope } from "../../../plan/contract/rounds.ts";
import { pastedLines } from "../../../plan/rounds/pasted-lines.ts";
import { foldedWords } from "../../../plan/text/folded-words.ts";
import type { Words } from "../messages/catalogue.ts";
import { notice } from "../shown/notice.ts";
import { roundWords } from "./words.ts";

/** How agencies are chosen, and which are. */
export interface ScopeState {
  readonly who: "all" | "chosen" | "pasted";
  readonly chosen: ReadonlySet<string>;
  /** What was typed to find agencies to choose. */
  readonly looked: string;
  readonly pasted: string;
}

/** Everybody, until somebody chooses. */
export const everybody: ScopeState = { who: "all", chosen: new Set(), looked: "", pasted: "" };

/** The part of a form that says who is expected to send what. */
export interface ScopeForm {
  readonly state: ScopeState;
  readonly change: (state: ScopeState) => void;
  /** The agencies that can be named; none while they are on their way. */
  readonly agencies: readonly AgencyListed[];
  /** What the form says once it is filled in. */
  readonly read: (form: FormData) => RoundScope;
}

/** What a filled form and the choice of agencies come to. */
export function scopeOf(form: FormData, state: ScopeState, agencies: readonly AgencyListed[]): RoundScope {
  const plans = form.get("plans");
  const known = ["none", "any", "planned", "catalogue"] as const;
  const said = { workbook: form.get("workbook") !== null, plans: known.find((one) => one === plans) ?? "none" };
  if (state.who === "all") return { agencies: "all", ...said, named: [] };
  if (state.who === "chosen") return { agencies: [...state.chosen].sort(), ...said, named: [] };
  const lines = pastedLines(state.pasted, agencies);
  return { agencies: [...lines.agencies], ...said, named: [...lines.named] };
}

/** The fields. */
export function scopeFields(form: ScopeForm, words: Words): TemplateResult {
  const said = roundWords(words);
  const { state, change } = form;
  const choice = (who: ScopeState["who"], text: string) => html`<label class="choice"
    ><input type="radio" name="who" value=${who} .checked=${state.who === who} @change=${() => change({ ...state, who })} />${text}</label
  >`;
  const plans = (value: RoundScope["plans"], text: string) => html`<label class="choice"
    ><input type="radio" name="plans" value=${value} ?checked=${value === "planned"} />${text}</label
  >`;
  return html`<fieldset class="stack">
      <legend>${said.who}</legend>
      ${choice("all", said.whoAll)} ${choice("chosen", said.whoChosen)}
      ${state.who === "chosen" ? choosing(form, words) : nothing} ${choice("pasted", said.whoPasted)}
      ${state.who === "pasted" ? pasting(form, words) : nothing}
    </fieldset>
    <fieldset class="stack">
      <legend>${said.what}</legend>
      <label class="choice"><input type="checkbox" name="workbook" checked />${said.whatWorkbook}</label>
      <fieldset class="stack">
        <legend>${said.plans}</legend>
        ${plans("planned", said.plansPlanned)} ${plans("catalogue", said.plansCatalogue)} ${plans("any", said.plansAny)}
        ${plans("none", said.plansNone)}
      </fieldset>
    </fieldset>`;
}

function choosing({ state, change, agencies }: ScopeForm, words: Words): TemplateResult {
  const said = roundWords(words);
  const wanted = foldedWords(state.looked).split(" ");
  const found = agencies.filter(({ name, acronym, siorg }) => {
    const text = foldedWords(`${acronym ?? ""} ${name ?? ""} ${siorg}`);
    return wanted.every((word) => text.includes(word));
  });
  const toggle = (siorg: string) => {
    const chosen = new Set(state.chosen);
    if (!chosen.delete(siorg)) chosen.add(siorg);
    change({ ...state, chosen });
  };
  return html`<div class="card">
    <label class="field"
      >${said.search}<input
        type="search"
        .value=${state.looked}
        @input=${(event: InputEvent) => change({ ...state, looked: (event.target as HTMLInputElement).value })}
    /></label>
    <p class="quiet" role="status">${words.say(said.chosen, { count: state.chosen.size })}</p>
    <div class="stack choices" tabindex="0" role="group" aria-label=${said.whoChosen}>
      ${found.map(
        ({ siorg, name, acronym }) => html`<label class="choice"
          ><input type="checkbox" .checked=${state.chosen.has(siorg)} @change=${() => toggle(siorg)} /><span
            >${acronym ?? name ?? siorg}${acronym && name ? html` <span class="quiet small">${name}</span>` : nothing}</span
          ></label
        >`,
      )}
    </div>
  </div>`;
}

function pasting({ state, change, agencies }: ScopeForm, words: Words): TemplateResult {
  const said = roundWords(words);
  const { problems } = pastedLines(state.pasted, agencies);
  return html`<div>
    <label class="field"
      >${said.pasted}<textarea
        rows="6"
        required
        aria-describedby="pasted-help"
        .value=${state.pasted}
        @input=${(event: InputEvent) => change({ ...state, pasted: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
    </label>
    <p class="quiet small" id="pasted-help">${said.pastedHelp}</p>
    ${
      problems.length === 0
        ? nothing
        : notice(
            "careful",
            html`<p role="status">${words.say(said.pastedProblems, { count: problems.length })}</p>
              <ul>
                ${problems.slice(0, 20).map(({ line, text, kind }) => html`<li>${words.say(kind === "unknown" ? said.pastedUnknown : said.pastedAmbiguous, { line, text })}</li>`)}
              </ul>`,
          )
    }
  </div>`;
}
