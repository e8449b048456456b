import { html, type TemplateResult } from "lit-html";
import type { Submitted } from "../../../plan/contract/submission.ts";
import { momentShown } from "../../screen/moment.ts";
import { downloadButton } from "../shown/download-button.ts";
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
      <dl class="receipt">
        <dt>${send.protocol}</dt>
        <dd class="protocol">${receipt.number}</dd>
      </dl>
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

/** The button that gives back what was received, its receipt written into it. */
export function stampedDownload(
  plan: string | null,
  revision: number,
  { words, downloads }: SendContext,
): TemplateResult {
  const text = words.messages.send.stamped;
  if (plan === null) {
    return downloadButton(
      { name: "stamped agency", route: "agencyWorkbook", asked: {}, text, primary: true },
      downloads,
      words,
    );
  }
  return downloadButton(
    {
      name: `stamped ${plan} ${revision}`,
      route: "planWorkbook",
      asked: { parameters: { plan }, query: { revision } },
      text,
      primary: true,
    },
    downloads,
    words,
  );
}
