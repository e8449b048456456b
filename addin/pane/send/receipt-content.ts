import { html, type nothing, type TemplateResult } from "lit-html";
import { momentShown } from "../../screen/moment.ts";
import { button } from "../shown/button.ts";
import { problemSentence } from "../shown/problem.ts";
import type { SendActs } from "./send-shown.ts";
import type { SendWords } from "./send-words.ts";
import type { Stage } from "./sending.ts";

/** The receipt in large figures, and whether it is in the workbook. */
export function receiptContent(
  { kind, revision, receipt, kept }: Extract<Stage, { receipt: unknown }>,
  acts: SendActs,
  { messages, say, language, pane }: SendWords,
): TemplateResult {
  const moment = momentShown(receipt.moment, language);
  const isNew = kind === "received";
  return html`<div class="receipt">
      <h2>${isNew ? html`✓ ${messages.receivedTitle}` : messages.identicalTitle}</h2>
      <p>${say(isNew ? messages.received : messages.identical, { revision, moment })}</p>
      <p class="quiet small" id="protocol-name">${messages.protocol}</p>
      <p class="protocol" id="protocol" aria-labelledby="protocol-name protocol">${receipt.number}</p>
    </div>
    ${keptShown(kept, acts, { messages, pane })}
    <details>
      <summary>${messages.hash}</summary>
      <p class="hash small">${receipt.hash}</p>
    </details>`;
}

function keptShown(
  kept: Extract<Stage, { receipt: unknown }>["kept"],
  acts: SendActs,
  { messages, pane }: Pick<SendWords, "messages" | "pane">,
): TemplateResult | typeof nothing {
  if (kept === "writing") return html`<p class="quiet">${messages.writing}</p>`;
  if (kept === "kept") return html`<p class="quiet">✓ ${messages.kept}</p>`;
  return html`<div class="notice careful">
    <p><strong>${messages.notKept}</strong> ${problemSentence(kept, pane)}</p>
    ${button({ text: messages.keep, act: acts.keep })}
  </div>`;
}
