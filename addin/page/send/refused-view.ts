import { html, type TemplateResult } from "lit-html";
import type { Receipt } from "../../../plan/contract/receipt.ts";
import type { Words } from "../messages/catalogue.ts";
import { momentShown } from "../shown/moment.ts";
import { failureShown, notice } from "../shown/notice.ts";
import { conflictView } from "./conflict-view.ts";
import type { SendContext } from "./context.ts";
import { protocolShown } from "./receipt-view.ts";
import type { Sending, Stage } from "./sending.ts";

type RefusedStage = Extract<Stage, { kind: "refused" }>;

/** Trying the very same again may go better. */
const PASSING: ReadonlySet<string> = new Set(["unavailable", "internal", "too-many-requests", "not-signed-in"]);

/** Why a workbook was not checked or not received, and what there is to do about it. */
export function refusedView(
  sending: Sending,
  { refusal, purpose }: RefusedStage,
  context: SendContext,
): TemplateResult {
  const { words, acts } = context;
  if (refusal.code === "identical") return identicalView(refusal, words);
  if (refusal.code === "conflict") return conflictView(sending, refusal.conflict, context);
  const { send } = words.messages;
  const again = PASSING.has(refusal.code) ? () => acts.retry(sending.id) : null;
  return html`<p><strong>${purpose === "check" ? send.uncheckedTitle : send.refusedTitle}</strong></p>
    ${failureShown({ kind: "refused", refusal }, words, again)}`;
}

function identicalView(
  refusal: { readonly revision: number; readonly receipt: Receipt },
  words: Words,
): TemplateResult {
  const { send } = words.messages;
  const { receipt, revision } = refusal;
  return notice(
    "plain",
    html`<p><strong>${send.identicalTitle}</strong></p>
      <p>${words.say(send.identical, { revision, moment: momentShown(receipt.moment, words.language) })}</p>
      ${protocolShown(receipt.number, words)}`,
  );
}
