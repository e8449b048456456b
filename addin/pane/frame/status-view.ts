import { html, nothing, type TemplateResult } from "lit-html";
import { countFindings } from "../../../plan/consolidation/finding-counts.ts";
import { percentShown } from "../../screen/numbers.ts";
import type { Checking } from "../check/checking.ts";
import { sectionsOf, shareAnswered } from "../check/sections.ts";
import type { Words } from "../messages/words.ts";
import { problemSentence } from "../shown/problem.ts";
import { ring } from "./ring.ts";

/** One ring and one sentence, which is read out whenever it becomes another. */
export function statusView(checking: Checking, words: Words): TemplateResult {
  const { workbook } = checking;
  const share = workbook && workbook.kind !== "foreign" ? shareAnswered(sectionsOf(workbook)) : null;
  const figure = share === null ? null : percentShown(Math.floor(share * 100) / 100, words.language);
  return html`<div class="status" role="region" aria-label=${words.messages.frame.standing}>
    ${share === null ? nothing : ring(share)}
    ${figure === null ? nothing : html`<span class="share" title=${words.say(words.messages.check.share, { share: figure })}>${figure}</span>`}
    <p role="status">${statusSentence(checking, words)}</p>
  </div>`;
}

/** How the workbook stands, in one sentence; "" when there is nothing to say of it. */
export function statusSentence({ workbook, problem }: Checking, words: Words): string {
  const { check } = words.messages;
  if (problem) return problemSentence(problem, words);
  if (workbook === null) return check.reading;
  if (workbook.kind === "foreign") return "";
  const { error, query, warning } = countFindings(workbook.findings);
  if (error + query > 0) return words.say(check.counts, { errors: error, queries: query });
  return warning > 0 ? check.onlyWarnings : check.clean;
}
