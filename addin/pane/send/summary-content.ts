import { html, nothing, type TemplateResult } from "lit-html";
import type { Since } from "../../../plan/contract/submission.ts";
import type { DifferenceSide, FormDifference } from "../../../plan/differences/difference.ts";
import { address } from "../../../plan/workbook/address.ts";
import { momentShown } from "../../screen/moment.ts";
import { findingsView } from "../check/findings-view.ts";
import { button } from "../shown/button.ts";
import { finalChoice } from "./final-choice.ts";
import { said } from "./said.ts";
import type { SendActs, SendShown } from "./send-shown.ts";
import type { SendWords } from "./send-words.ts";
import type { Merged, Ready } from "./sending.ts";
import { openSubjects, summaryFindings } from "./summary-findings.ts";

/** So many changes are shown at once; the others open below them. */
const MOST = 12;

/** What would be sent: what changed, the queries with their explanations, the warnings, and whether it is final. */
export function summaryContent(ready: Ready, shown: SendShown, acts: SendActs, words: SendWords): TemplateResult {
  const { merged } = shown.sending;
  return html`${merged ? mergedShown(merged, acts, words) : nothing} ${sinceShown(ready, acts, words)}
  ${findingsShown(ready, shown, acts, words)} ${finalChoice(shown, acts, words)}`;
}

function sinceShown({ checked, workbook }: Ready, acts: SendActs, words: SendWords): TemplateResult {
  const { messages } = words;
  const { since } = checked;
  if (since === null) return html`<p>${workbook.form.kind === "plan" ? messages.first : messages.firstAgency}</p>`;
  return html`<section class="since">
    <p>${sinceSentence(since, words)}</p>
    ${differencesList(since.differences.slice(0, MOST), acts, words)}
    ${
      since.differences.length > MOST
        ? html`<details>
            <summary>${words.say(messages.moreShown, { count: since.differences.length - MOST })}</summary>
            ${differencesList(since.differences.slice(MOST), acts, words)}
          </details>`
        : nothing
    }
    ${since.more > 0 ? html`<p class="quiet">${words.say(messages.moreThere, { count: since.more })}</p>` : nothing}
  </section>`;
}

function sinceSentence({ revision, by, moment, differences }: Since, { messages, say, language }: SendWords): string {
  const when = momentShown(moment, language);
  return say(differences.length === 0 ? messages.nothing : messages.since, { revision, by, moment: when });
}

function differencesList(differences: readonly FormDifference[], acts: SendActs, words: SendWords) {
  if (differences.length === 0) return nothing;
  return html`<ul class="differences">
    ${differences.map((difference) => html`<li>${differenceShown(difference, acts, words)}</li>`)}
  </ul>`;
}

function differenceShown({ label, row, from, to }: FormDifference, acts: SendActs, words: SendWords): TemplateResult {
  const { messages } = words;
  return html`<p class="differing">${label}${row === null ? nothing : html` · ${row}`} ${cellButton(to, acts, words)}</p>
    <p class="quiet">${messages.was} ${said(from, words)}</p>
    <p>${messages.is} ${said(to, words)}</p>`;
}

function cellButton({ place }: DifferenceSide, acts: SendActs, { messages, say }: SendWords) {
  if (place === null) return nothing;
  const cell = address(place.row, place.column);
  return html`<button
    type="button"
    class="cell"
    aria-label=${say(messages.goTo, { sheet: place.sheet, cell })}
    @click=${() => acts.goTo(place)}
  >
    ${cell}
  </button>`;
}

function findingsShown(ready: Ready, shown: SendShown, acts: SendActs, words: SendWords) {
  const { messages, say, pane } = words;
  const lines = summaryFindings(ready);
  const queries = lines.filter(({ severity }) => severity === "query");
  const warnings = lines.filter(({ severity }) => severity === "warning");
  const { explanations, note } = shown;
  const open = openSubjects(ready, explanations);
  const explained = queries.length > 0 && open.length === 0;
  return html`${
    queries.length === 0
      ? nothing
      : html`<section>
          <p class=${explained ? "notice good" : "notice careful"} id="queries">
            ${
              explained
                ? html`✓ ${say(messages.queriesDone, { count: queries.length })}`
                : say(messages.mustExplain, { count: open.length })
            }
          </p>
          ${findingsView({ lines: queries, explanations, note }, acts, pane)}
        </section>`
  }
  ${
    warnings.length === 0
      ? nothing
      : html`<details class="warnings">
          <summary>${say(messages.warnings, { count: warnings.length })}</summary>
          ${findingsView({ lines: warnings, explanations, note }, acts, pane)}
        </details>`
  }`;
}

function mergedShown({ theirs, mine, unplaced, undo }: Merged, acts: SendActs, { messages, say }: SendWords) {
  return html`<div class="notice">
    <p>${say(messages.mergedNote, { theirs, mine })}</p>
    ${unplaced > 0 ? html`<p>${say(messages.unplaced, { count: unplaced })}</p>` : nothing}
    ${undo ? button({ text: messages.undo, act: acts.unmerge, look: "outline" }) : nothing}
  </div>`;
}
