import { html, nothing, type TemplateResult } from "lit-html";
import type { ExcelProblem } from "../../excel/excel-error.ts";
import type { TableOutcome } from "../../excel/tables/refresh-tables.ts";
import type { Words } from "../messages/words.ts";
import { button } from "../shown/button.ts";
import { failureSentence } from "../shown/failure.ts";
import { problemSentence } from "../shown/problem.ts";
import type { Refreshed, Refreshing } from "./refreshing.ts";
import { consolidatedWords } from "./words.ts";

/** How far a refresh is, with a way to give it up, or what became of the last one. */
export function refreshingShown(
  refreshing: Refreshing,
  cancel: () => void,
  words: Words,
): TemplateResult | typeof nothing {
  const text = consolidatedWords(words);
  switch (refreshing.kind) {
    case "idle":
      return nothing;
    case "reading": {
      const { done, all } = refreshing;
      return progressShown(words.say(text.reading, { done, all }), { done, all }, cancel, words);
    }
    case "comparing":
      return progressShown(text.comparing, null, cancel, words);
    case "writing": {
      const { table, done, all } = refreshing;
      const sentence = table === null ? text.preparing : text.writing;
      return progressShown(words.say(sentence, { table: table ?? "", done, all }), { done, all }, cancel, words);
    }
    case "stopping":
      return progressShown(text.stopping, null, null, words);
    case "done":
      return doneShown(refreshing.refreshed, words);
    case "cancelled":
      return html`<p class="notice careful" role="status">
        ${refreshing.begun ? text.cancelledWithin : text.cancelledBefore}
      </p>`;
    case "failed":
      return wrongShown(failureSentence(refreshing.failure, words), false, words);
    case "refused":
      return wrongShown(problemShown(refreshing.problem, words), refreshing.begun, words);
  }
}

function progressShown(
  sentence: string,
  far: { readonly done: number; readonly all: number } | null,
  cancel: (() => void) | null,
  words: Words,
): TemplateResult {
  const text = consolidatedWords(words);
  return html`<div class="notice">
    <p id="progress-text">${sentence}</p>
    <progress
      aria-label=${text.progress}
      aria-describedby="progress-text"
      max=${far === null ? nothing : Math.max(1, far.all)}
      value=${far === null ? nothing : far.done}
    ></progress>
    ${cancel === null ? nothing : button({ text: text.cancel, act: cancel, id: "cancel" })}
  </div>`;
}

function doneShown({ position, tables, leftOut }: Refreshed, words: Words): TemplateResult {
  const text = consolidatedWords(words);
  const notes = [
    ...tables.flatMap((table) => notesOf(table, words)),
    ...leftOut.map((table) => words.say(text.leftOut, { table })),
  ];
  return html`<section class="notice good" aria-labelledby="refreshed">
      <h2 id="refreshed">✓ ${text.done}</h2>
      <p class="small">${position}</p>
      <ul class="listed">
        ${sheetsOf(tables).map(({ name, added, changed, removed, kept }) => {
          const parts = [
            ...(added > 0 ? [words.say(text.added, { count: added })] : []),
            ...(changed > 0 ? [words.say(text.changed, { count: changed })] : []),
            ...(removed > 0 ? [words.say(text.removed, { count: removed })] : []),
            ...(kept > 0 ? [words.say(text.kept, { count: kept })] : []),
          ];
          return html`<li>${name}: ${parts.length === 0 ? text.unchanged : parts.join(", ")}</li>`;
        })}
      </ul>
    </section>
    ${
      notes.length === 0
        ? nothing
        : html`<div class="notice careful">${notes.map((note) => html`<p>${note}</p>`)}</div>`
    }`;
}

type Counts = Pick<TableOutcome, "name" | "added" | "changed" | "removed" | "kept">;

/** The outcomes sheet by sheet: the panel has several tables. */
function sheetsOf(tables: readonly TableOutcome[]): readonly Counts[] {
  return [...Map.groupBy(tables, ({ name }) => name)].map(([name, own]) => {
    const sum = (part: "added" | "changed" | "removed" | "kept") => own.reduce((all, each) => all + each[part], 0);
    return { name, added: sum("added"), changed: sum("changed"), removed: sum("removed"), kept: sum("kept") };
  });
}

function notesOf({ table, missing, isFilterLost, isPositionLost }: TableOutcome, words: Words): readonly string[] {
  const text = consolidatedWords(words);
  return [
    ...missing.map((column) => words.say(text.missing, { column: `“${column}”`, table })),
    ...(isFilterLost ? [words.say(text.filterLost, { table })] : []),
    ...(isPositionLost ? [words.say(text.positionLost, { table })] : []),
  ];
}

/** A table that lost its keys is told of in more than Excel's own words. */
function problemShown(problem: ExcelProblem, words: Words): string {
  return problem === "itemGone" ? consolidatedWords(words).keyGone : problemSentence(problem, words);
}

function wrongShown(sentence: string, begun: boolean, words: Words): TemplateResult {
  const text = consolidatedWords(words);
  return html`<div class="notice bad" role="alert">
    <p>${sentence}</p>
    <p>${begun ? text.failedWithin : text.failedBefore}</p>
  </div>`;
}
