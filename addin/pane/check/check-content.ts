import { html, nothing, type TemplateResult } from "lit-html";
import type { Severity } from "../../../plan/rules/rule.ts";
import type { ExcelProblem } from "../../excel/excel-error.ts";
import type { Words } from "../messages/words.ts";
import { button } from "../shown/button.ts";
import type { Checking } from "./checking.ts";
import { type Filter, passing } from "./filter.ts";
import type { FindingsList } from "./findings-list.ts";
import { type FindingsActs, type FindingsShown, findingsView } from "./findings-view.ts";
import { type Section, sectionsOf } from "./sections.ts";
import { sectionsView } from "./sections-view.ts";

/** What the view of the findings shows. */
export interface CheckShown extends Omit<FindingsShown, "lines"> {
  readonly checking: Checking;
  readonly list: FindingsList;
  readonly filter: Filter;
}

/** What people do in it. */
export interface CheckActs extends FindingsActs {
  readonly filter: (filter: Filter) => void;
  readonly check: () => void;
}

/** The sections and the findings of the workbook; bars in their place until it has been read. */
export function checkContent(shown: CheckShown, acts: CheckActs, words: Words): TemplateResult {
  const { workbook, problem, unwatched } = shown.checking;
  const { check } = words.messages;
  if (workbook === null) return problem ? unreadView(problem, acts, words) : skeleton(words);
  if (workbook.kind === "foreign") return html``;
  const sections = sectionsOf(workbook);
  const lines = passing(shown.list.lines, shown.filter, sections);
  return html`${unwatched ? careful(check.unwatched, acts, words) : nothing}
    ${workbook.read.isReadOnly ? html`<p class="notice careful">${check.readOnly}</p>` : nothing}
    ${problem && problem !== "cellBeingEdited" ? careful(check.stale, acts, words) : nothing}
    ${sectionsView(sections, acts.goTo, words)}
    ${
      shown.list.lines.length === 0
        ? clean(words)
        : html`${filters(shown, sections, acts, words)}
        ${lines.length === 0 ? html`<p class="quiet">${check.nothingOf}</p>` : findingsView({ ...shown, lines }, acts, words)}`
    }`;
}

function skeleton({ messages: { check } }: Words): TemplateResult {
  return html`<div class="skeleton" role="img" aria-label=${check.reading}>
    ${[1, 2, 3, 4, 5, 6].map(() => html`<div class="bar"></div>`)}
    <fluent-spinner class="late" size="small" aria-hidden="true"></fluent-spinner>
  </div>`;
}

function unreadView(problem: ExcelProblem, acts: CheckActs, { messages: { check } }: Words): TemplateResult {
  if (problem === "unsupported") {
    return html`<div class="notice careful">
      <p>${check.tooOld}</p>
      <p><a href="/" target="_blank" rel="noopener">${check.page}</a></p>
    </div>`;
  }
  return html`<p>${button({ text: check.checkNow, act: acts.check })}</p>`;
}

function careful(text: string, acts: CheckActs, { messages: { check } }: Words): TemplateResult {
  return html`<div class="notice careful">
    <p>${text}</p>
    ${button({ text: check.checkNow, act: acts.check })}
  </div>`;
}

function clean({ messages: { check } }: Words): TemplateResult {
  return html`<div class="empty">
    <h2>✓ ${check.cleanTitle}</h2>
    <p>${check.cleanHelp}</p>
  </div>`;
}

function filters({ list, filter }: CheckShown, sections: readonly Section[], acts: CheckActs, words: Words) {
  const { check } = words.messages;
  const names = { error: check.errors, query: check.queries, warning: check.warnings };
  const chip = (severity: Severity | null, text: string) => html`<button
    type="button"
    class="chip"
    aria-pressed=${String(filter.severity === severity)}
    @click=${() => acts.filter({ ...filter, severity })}
  >
    ${text}
  </button>`;
  const some = (["error", "query", "warning"] as const).flatMap((severity) => {
    const count = list.lines.filter((line) => line.severity === severity && !line.mended).length;
    return count > 0 || filter.severity === severity ? [{ severity, text: `${names[severity]}` }] : [];
  });
  const withFindings = sections.filter(
    ({ name, errors, queries, warnings }) => errors + queries + warnings > 0 || filter.section === name,
  );
  return html`<div class="filters" role="group" aria-label=${check.show}>
    ${chip(null, check.all)} ${some.map(({ severity, text }) => chip(severity, text))}
    <select
      aria-label=${check.section}
      @change=${(event: Event) => acts.filter({ ...filter, section: (event.target as HTMLSelectElement).value || null })}
    >
      <option value="" ?selected=${filter.section === null}>${check.everySection}</option>
      ${withFindings.map(({ name }) => html`<option value=${name} ?selected=${filter.section === name}>${name}</option>`)}
    </select>
  </div>`;
}
