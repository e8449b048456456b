import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { Severity } from "../../../plan/rules/rule.ts";
import { address } from "../../../plan/workbook/address.ts";
import type { Place } from "../../../plan/workbook/entry.ts";
import { severityShape } from "../../findings/severity-shape.ts";
import { isExplained } from "../../findings/subjects.ts";
import type { Explanations } from "../explanations/explanations.ts";
import type { Words } from "../messages/words.ts";
import { button } from "../shown/button.ts";
import type { ListedCell, ListedFinding } from "./findings-list.ts";

/** So many cells of a line are named; a lost column may stand for thousands. */
const MOST = 12;

/** What people do in the list. */
export interface FindingsActs {
  readonly goTo: (place: Place) => void;
  /** Opens or closes the note of a line. */
  readonly note: (line: string | null) => void;
  readonly explain: (subjects: readonly string[], text: string) => void;
}

/** What the list shows. */
export interface FindingsShown {
  readonly lines: readonly ListedFinding[];
  readonly explanations: Explanations;
  /** The line whose note stands open. */
  readonly note: string | null;
}

/** The findings, each line with its cells to go to; a heading wherever the severity or the sheet is another. */
export function findingsView(shown: FindingsShown, acts: FindingsActs, words: Words): TemplateResult {
  const entries = shown.lines.map((line, index) => {
    const before = shown.lines[index - 1];
    return {
      line,
      severity: before?.severity === line.severity ? null : line.severity,
      sheet: before && before.severity === line.severity && before.sheet === line.sheet ? undefined : line.sheet,
    };
  });
  return html`<div class="findings" role="list" aria-label=${words.messages.check.findings}>
    ${repeat(
      entries,
      ({ line }) => line.id,
      ({ line, severity, sheet }) => html`<div role="listitem" class="entry">
        ${severity ? severityHeading(severity, shown.lines, words) : nothing}
        ${sheet === undefined ? nothing : html`<h3 class="sheet">${sheet ?? words.messages.check.wholeWorkbook}</h3>`}
        ${lineShown(line, shown, acts, words)}
      </div>`,
    )}
  </div>`;
}

function severityHeading(severity: Severity, lines: readonly ListedFinding[], { findings }: Words): TemplateResult {
  const open = lines.filter((line) => line.severity === severity && !line.mended);
  const count = open.reduce((sum, line) => sum + line.count, 0);
  return html`<h2 class="severity ${severity}">${severityShape(severity)} ${count} ${findings.severity(severity, count)}</h2>`;
}

function lineShown(line: ListedFinding, shown: FindingsShown, acts: FindingsActs, words: Words): TemplateResult {
  const { check } = words.messages;
  const { findings } = words;
  return html`<article class="finding ${line.severity} ${line.mended ? "mended" : ""}" id=${line.id} data-line=${line.id}>
    <h4>${findings.title(line)}${line.mended ? html` <span class="done">✓ ${check.mended}</span>` : nothing}</h4>
    ${cellsShown(line, acts, words)}
    <p>${findings.message(line)}</p>
    ${line.mended ? nothing : html`<p class="mend">${findings.mend(line)}</p>`}
    ${line.severity === "query" && !line.mended ? noteShown(line, shown, acts, words) : nothing}
  </article>`;
}

function cellsShown({ cells, count }: ListedFinding, acts: FindingsActs, { messages: { check }, say }: Words) {
  if (cells.length === 0) return count > 1 ? html`<p class="quiet small">${say(check.times, { count })}</p>` : nothing;
  const more = cells.length - MOST;
  return html`<p class="cells">
    ${repeat(
      cells.slice(0, MOST),
      ({ place }) => JSON.stringify(place),
      (cell) => cellShown(cell, acts, check, say),
    )}
    ${more > 0 ? html`<span class="quiet small">${say(check.moreCells, { count: more })}</span>` : nothing}
  </p>`;
}

function cellShown(
  { place, mended }: ListedCell,
  acts: FindingsActs,
  check: Words["messages"]["check"],
  say: Words["say"],
): TemplateResult {
  const cell = address(place.row, place.column);
  const name = say(check.cell, { sheet: place.sheet, cell });
  return html`<button
    type="button"
    class="cell ${mended ? "mended" : ""}"
    aria-label=${mended ? say(check.mendedCell, { cell: name }) : name}
    @click=${() => acts.goTo(place)}
  >
    ${cell}
  </button>`;
}

function noteShown(line: ListedFinding, shown: FindingsShown, acts: FindingsActs, words: Words): TemplateResult {
  const { check } = words.messages;
  const text = shown.explanations[line.subjects[0] ?? ""] ?? "";
  const explained = line.subjects.every((subject) => isExplained(shown.explanations[subject]));
  const open = shown.note === line.id;
  return html`${explained && !open ? html`<p><span class="done">✓ ${check.explained}:</span> ${text}</p>` : nothing}
    ${
      open
        ? html`<label class="note"
              ><span>${check.explanation}</span
              ><textarea
                id="note-${line.id}"
                rows="3"
                maxlength="2000"
                aria-describedby="note-help-${line.id}"
                .value=${text}
                @input=${(event: InputEvent) => acts.explain(line.subjects, (event.target as HTMLTextAreaElement).value)}
              ></textarea></label
            ><p class="quiet small" id="note-help-${line.id}">${check.explanationHelp}</p>`
        : nothing
    }
    <p>
      ${button({
        id: `explain-${line.id}`,
        text: open ? check.keep : explained ? check.explainAgain : check.explain,
        act: () => acts.note(open ? null : line.id),
        look: "outline",
        expanded: open,
      })}
    </p>`;
}
