import { html, nothing, type TemplateResult } from "lit-html";
import type { AgencyListed } from "../../../plan/contract/consolidated.ts";
import type { PauseChange, PausedAgency, Pauses } from "../../../plan/contract/reminders.ts";
import type { Failure } from "../../api/answer.ts";
import { dayShown } from "../../screen/moment.ts";
import type { Loading } from "../../screen/resource.ts";
import type { Words } from "../messages/catalogue.ts";
import { failureShown, notice, whenReady } from "../shown/notice.ts";
import { reminderWords } from "./words.ts";

/** What came of the last change; null when nothing was changed. */
export type PauseOutcome =
  | { readonly kind: "done"; readonly sentence: string }
  | { readonly kind: "failed"; readonly failure: Failure }
  | null;

/** What the pauses need beyond what they show. */
export interface PausesContext {
  readonly words: Words;
  readonly agencies: Loading<readonly AgencyListed[]>;
  readonly outcome: PauseOutcome;
  /** Whether it was changed: the form may then be emptied. */
  readonly change: (change: PauseChange, called: string) => Promise<boolean>;
  readonly again: () => void;
}

/** The agencies whose people are not reminded, and pausing others. */
export function pausesContent(loading: Loading<Pauses>, context: PausesContext): TemplateResult {
  const { words, outcome, again } = context;
  const text = reminderWords(words);
  return html`<h2>${text.pausesTitle}</h2>
    <p class="lead">${text.pausesHelp}</p>
    <div id="pause-outcome" tabindex="-1">
      ${outcome === null ? nothing : outcome.kind === "failed" ? failureShown(outcome.failure, words, null) : notice("good", html`<p>${outcome.sentence}</p>`)}
    </div>
    ${whenReady(loading, words, again, ({ paused }) =>
      paused.length === 0
        ? html`<p>${text.noPauses}</p>`
        : html`<ul class="list">
            ${paused.map((one) => pausedShown(one, context))}
          </ul>`,
    )}
    <section class="card other" aria-labelledby="pause-new">
      <h3 id="pause-new">${text.pauseNew}</h3>
      ${whenReady(context.agencies, words, again, (agencies) => formShown(agencies, context))}
    </section>`;
}

function pausedShown(paused: PausedAgency, { words, change }: PausesContext): TemplateResult {
  const { say, language } = words;
  const text = reminderWords(words);
  const { agency, name, at, by, reason } = paused;
  const called = calledBy({ ...paused, siorg: agency }, words);
  return html`<li>
    <div>
      <p><strong>${called}</strong> ${name && name !== called ? name : nothing}</p>
      <p>${reason}</p>
      <p class="small quiet">${say(text.pausedBy, { date: dayShown(at, language), name: by.name })}</p>
    </div>
    <button
      class="button"
      aria-label=${say(text.resumeOf, { agency: called })}
      @click=${() => void change({ agency, paused: false }, called)}
    >
      ${text.resume}
    </button>
  </li>`;
}

function formShown(agencies: readonly AgencyListed[], { words, change }: PausesContext): TemplateResult {
  const text = reminderWords(words);
  const named = agencies
    .map((agency) => ({ ...agency, called: calledBy(agency, words) }))
    .sort((one, other) => one.called.localeCompare(other.called, "pt-BR"));
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const said = new FormData(form);
    const agency = String(said.get("agency"));
    const called = named.find(({ siorg }) => siorg === agency)?.called ?? agency;
    if (await change({ agency, paused: true, reason: String(said.get("reason")).trim() }, called)) form.reset();
  };
  return html`<form class="columns" @submit=${submit}>
    <label class="field"
      >${text.pauseAgency}<select name="agency" required>
        <option value="">${text.pauseChoose}</option>
        ${named.map(({ siorg, called, name }) => html`<option value=${siorg}>${called}${name && name !== called ? ` — ${name}` : ""}</option>`)}
      </select></label
    >
    <div>
      <label class="field"
        >${text.pauseReason}<input name="reason" required minlength="5" maxlength="300" autocomplete="off" aria-describedby="pause-help"
      /></label>
      <p class="quiet small" id="pause-help">${text.pauseReasonHelp}</p>
    </div>
    <div class="end"><button class="button primary">${text.pause}</button></div>
  </form>`;
}

function calledBy(
  { acronym, name, siorg }: { readonly acronym: string | null; readonly name: string | null; readonly siorg: string },
  words: Words,
): string {
  return acronym ?? name ?? words.say(reminderWords(words).agencyNumber, { siorg });
}
