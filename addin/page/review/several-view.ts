import { html, nothing, type TemplateResult } from "lit-html";
import type { QueuedPlan } from "../../../plan/contract/review.ts";
import { refusalTold } from "../shown/failure.ts";
import { failureShown } from "../shown/notice.ts";
import { countsOf } from "./approve-several.ts";
import type { QueueContext } from "./queue-context.ts";
import { nameOf, type Several, type SeveralResult } from "./several.ts";
import { reviewWords } from "./words.ts";

/** Approving those that were chosen: how many they are, then a bar, then what became of each. */
export function severalView(rows: readonly QueuedPlan[], context: QueueContext): TemplateResult | typeof nothing {
  const { several } = context;
  const { stage } = several;
  if ("key" in stage) return workView(stage, context);
  const chosen = rows.filter((plan) => several.chosen.has(nameOf(plan)));
  if (chosen.length === 0) return nothing;
  return stage.kind === "asking" ? askingView(chosen, context) : chosenView(chosen, context);
}

function chosenView(chosen: readonly QueuedPlan[], { words, askSeveral }: QueueContext): TemplateResult {
  const review = reviewWords(words);
  return html`<p class="row">
    <span role="status">${words.say(review.chosen, { count: chosen.length })}</span>
    <button class="button primary" @click=${() => askSeveral(true)}>${review.approveChosen}</button>
  </p>`;
}

function askingView(chosen: readonly QueuedPlan[], { words, approve, askSeveral }: QueueContext): TemplateResult {
  const review = reviewWords(words);
  const count = chosen.length;
  const agencies = new Set(chosen.map(({ agency }) => agency)).size;
  return html`<div class="confirm" id="several" tabindex="-1">
    <p><strong>${words.say(review.severalTitle, { count, agencies })}</strong></p>
    <p>${review.severalHelp}</p>
    <p class="row">
      <button class="button primary" @click=${() => approve(chosen)}>${words.say(review.severalYes, { count })}</button>
      <button class="button" @click=${() => askSeveral(false)}>${words.messages.frame.cancel}</button>
    </p>
  </div>`;
}

function workView(stage: Extract<Several["stage"], { key: string }>, context: QueueContext): TemplateResult {
  const { words, several, stop, approve } = context;
  const { plans, results, failure, kind } = stage;
  const review = reviewWords(words);
  const told = words.say(review.severalWorking, { done: results.length, all: plans.length });
  const going = kind === "working" || kind === "stopping";
  const left = plans.length - results.length;
  return html`<div class="confirm" id="several" tabindex="-1">
    <p>
      <progress max=${plans.length} value=${results.length} aria-label=${told}></progress>
      <span aria-hidden="true">${told}</span>
    </p>
    ${going ? html`<p><button class="button" aria-disabled=${kind === "stopping" ? "true" : nothing} @click=${stop}>${review.severalStop}</button></p>` : html`<p>${words.say(review.severalDone, countsOf(several))}</p>`}
    ${failure ? failureShown(failure, words, null) : nothing}
    ${!going && left > 0 ? html`<p><button class="button primary" @click=${() => approve(null)}>${review.severalGoOn}</button></p>` : nothing}
    ${
      results.length > 0
        ? html`<ul>
            ${results.map((result) => resultShown(result, plans, context))}
          </ul>`
        : nothing
    }
  </div>`;
}

function resultShown(result: SeveralResult, plans: readonly QueuedPlan[], { words }: QueueContext): TemplateResult {
  const plan = plans.find((one) => nameOf(one) === nameOf(result));
  const what = result.refused
    ? refusalTold({ ...result.refused, requestId: "" }, words)
    : reviewWords(words).approvedNow;
  return html`<li><strong>${plan?.service ?? result.plan}</strong> (${plan?.acronym ?? result.agency}): ${what}</li>`;
}
