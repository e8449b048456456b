import { html, nothing, type TemplateResult } from "lit-html";
import type { Words } from "../messages/words.ts";
import { failureSentence } from "../shown/failure.ts";
import { problemSentence } from "../shown/problem.ts";
import type { Opening } from "./opening.ts";

/** What became of opening a workbook. */
export function openingShown(opening: Opening, words: Words): TemplateResult | typeof nothing {
  const { start } = words.messages;
  switch (opening.kind) {
    case "idle":
    case "busy":
      return nothing;
    case "done":
      return html`<p class="notice good">${opening.where === "here" ? start.openedHere : start.openedNew}</p>`;
    case "refused":
      return notOpened(
        opening.problem === "unsupported" ? start.tooOld : problemSentence(opening.problem, words),
        words,
      );
    case "failed":
      return notOpened(failureSentence(opening.failure, words), words);
  }
}

function notOpened(reason: string, { messages: { start } }: Words): TemplateResult {
  return html`<div class="notice bad" role="alert">
    <p><strong>${start.notOpened}</strong> ${reason}</p>
  </div>`;
}
