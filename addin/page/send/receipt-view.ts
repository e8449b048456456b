import { html, type TemplateResult } from "lit-html";
import type { Submitted } from "../../../plan/contract/submission.ts";
import type { Words } from "../messages/catalogue.ts";
import { workbookButton } from "../shown/download-button.ts";
import { momentShown } from "../shown/moment.ts";
import { notice } from "../shown/notice.ts";
import type { SendContext } from "./context.ts";

/** The receipt in large figures, to be copied, and the workbook that carries it. */
export function receiptView({ plan, revision, receipt }: Submitted, context: SendContext): TemplateResult {
  const { words, acts } = context;
  const { send } = words.messages;
  return notice(
    "good",
    html`<p><strong>${send.receivedTitle}</strong></p>
      <p>${words.say(send.receivedPlan, { revision, moment: momentShown(receipt.moment, words.language) })}</p>
      ${protocolShown(receipt.number, words)}
      <p class="row">
        <button class="button" @click=${() => acts.copy(receipt.number)}>${send.copy}</button>
        ${stampedDownload(plan, revision, context)}
      </p>
      <p class="quiet small">${send.stampedHelp}</p>
      <details>
        <summary>${send.hash}</summary>
        <p class="code hash">${receipt.hash}</p>
      </details>`,
  );
}

/** A protocol number in large figures. */
export function protocolShown(number: string, { messages: { send } }: Words): TemplateResult {
  return html`<dl class="receipt">
    <dt>${send.protocol}</dt>
    <dd class="protocol">${number}</dd>
  </dl>`;
}

/** The button that gives back what was received, its receipt written into it. */
export function stampedDownload(
  plan: string | null,
  revision: number,
  { words, downloads }: SendContext,
): TemplateResult {
  const button = { name: `stamped ${plan} ${revision}`, text: words.messages.send.stamped, primary: true };
  return workbookButton({ agency: null, plan, revision }, button, downloads, words);
}
