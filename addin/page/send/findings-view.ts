import { html, nothing, type TemplateResult } from "lit-html";
import { mendOf, messageOf, titleOf } from "../../../plan/messages/format.ts";
import { severityWord } from "../../../plan/messages/severity-word.ts";
import type { Finding, Severity } from "../../../plan/rules/rule.ts";
import { cellsOf } from "../../findings/cells.ts";
import { severityShape } from "../../findings/severity-shape.ts";
import { isExplained } from "../../findings/subjects.ts";
import type { Words } from "../messages/catalogue.ts";
import { explanationId } from "./explanation-id.ts";
import { findingsShown, type GroupShown, type RuleShown, type SheetShown } from "./findings-shown.ts";

/** Explains the queries of some subjects. */
export type Explain = (subjects: readonly string[], text: string) => void;

/** What is shown of a workbook's findings. */
export interface FindingsShown {
  /** Tells the boxes of one workbook from those of another on the same page. */
  readonly id: string;
  readonly findings: readonly Finding[];
  /** What was said to explain each subject. */
  readonly explanations: { readonly [subject: string]: string };
}

/**
 * What the rules say of a workbook: errors, queries with room to explain them, warnings folded. Without `explain` the
 * explanations are only shown.
 */
export function findingsView(shown: FindingsShown, explain: Explain | null, words: Words): TemplateResult {
  const { findings } = shown;
  const { send } = words.messages;
  const of = (severity: Severity) => {
    const some = findings.filter((finding) => finding.severity === severity);
    return some.length === 0 ? null : { count: some.length, sheets: findingsShown(some, severity) };
  };
  const errors = of("error");
  const queries = of("query");
  const warnings = of("warning");
  const context = { shown, explain, words };
  return html`${errors && severitySection("error", errors.count, send.errorsHelp, sheetsShown(errors.sheets, context), words)}
  ${queries && severitySection("query", queries.count, send.queriesHelp, sheetsShown(queries.sheets, context), words)}
  ${
    warnings &&
    html`<details class="severity warning">
      <summary>${severityHead("warning", warnings.count, words)} <span class="quiet">${send.warningsHelp}</span></summary>
      ${sheetsShown(warnings.sheets, context)}
    </details>`
  }`;
}

interface Context {
  readonly shown: FindingsShown;
  readonly explain: Explain | null;
  readonly words: Words;
}

function severitySection(severity: Severity, count: number, help: string, content: unknown, words: Words) {
  return html`<section class="severity ${severity}">
    <h3>${severityHead(severity, count, words)}</h3>
    <p class="quiet">${help}</p>
    ${content}
  </section>`;
}

function severityHead(severity: Severity, count: number, { language }: Words): TemplateResult {
  return html`<span class="count">${severityShape(severity)} ${count} ${severityWord(severity, count, language)}</span>`;
}

function sheetsShown(sheets: readonly SheetShown[], context: Context): TemplateResult[] {
  const { send } = context.words.messages;
  return sheets.map(
    ({ sheet, rules }) => html`<section class="sheet">
      <h4>${sheet ?? send.wholeWorkbook}</h4>
      ${rules.map((rule) => ruleShown(rule, context))}
    </section>`,
  );
}

function ruleShown({ rule, groups }: RuleShown, context: Context): TemplateResult {
  const { language } = context.words;
  return html`<div class="rule">
    <h5>${orCode(rule, () => titleOf({ rule }, language))}</h5>
    <ul class="plain">
      ${groups.map((group) => html`<li>${groupShown(group, context)}</li>`)}
    </ul>
  </div>`;
}

function groupShown(group: GroupShown, context: Context): TemplateResult {
  const { language } = context.words;
  return html`<p class="cells">${cellsShown(group, context.words)}</p>
    <p>${orCode(group.rule, () => messageOf(group, language))}</p>
    <p class="mend">${orCode("", () => mendOf(group, language))}</p>
    ${group.severity === "query" ? explanationShown(group, context) : nothing}`;
}

function cellsShown({ places, count }: GroupShown, { messages: { send }, say }: Words): unknown {
  if (places.length === 0) return count > 1 ? say(send.times, { count }) : nothing;
  return cellsOf(places).map(
    ({ sheet, cells, more }) =>
      html`<span class="cell">${sheet} ${cells.join(", ")}${more > 0 ? ` ${say(send.moreCells, { count: more })}` : ""}</span> `,
  );
}

function explanationShown({ subjects }: GroupShown, { shown, explain, words }: Context) {
  const [first] = subjects;
  if (first === undefined) return nothing;
  const { send } = words.messages;
  const text = shown.explanations[first] ?? "";
  if (explain === null)
    return text === "" ? nothing : html`<p><span class="done">✓ ${send.explained}:</span> ${text}</p>`;
  const id = explanationId(shown.id, first);
  return html`<label class="field"
      ><span>${send.explain} ${isExplained(text) ? html`<span class="done">✓ ${send.explained}</span>` : nothing}</span
      ><textarea
        id=${id}
        rows="2"
        maxlength="2000"
        aria-describedby="${id}-help"
        .value=${text}
        @input=${(event: InputEvent) => explain(subjects, (event.target as HTMLTextAreaElement).value)}
      ></textarea></label
    ><p class="quiet small" id="${id}-help">${send.explainHelp}</p>`;
}

/** A rule that this page is too old to know is called by its code rather than not at all. */
function orCode(code: string, words: () => string): string {
  try {
    return words();
  } catch {
    return code;
  }
}
