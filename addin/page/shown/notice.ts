import { html, nothing, type TemplateResult } from "lit-html";
import type { Failure } from "../../api/answer.ts";
import type { Loading } from "../../screen/resource.ts";
import type { Words } from "../messages/catalogue.ts";
import { failureSentence } from "./failure.ts";

/** How something went: said in words, and beside them by a bar of a colour. */
export type Tone = "good" | "bad" | "careful" | "plain";

/** A box that says how something went. With an `id` it can take the focus: the news is there. */
export function notice(tone: Tone, content: unknown, id?: string): TemplateResult {
  return html`<div class="notice ${tone}" id=${id ?? nothing} tabindex=${id ? "-1" : nothing}>${content}</div>`;
}

/** Why something did not come, and trying again where there is a sense in it. */
export function failureShown(failure: Failure, words: Words, again: (() => void) | null): TemplateResult {
  const requestId = failure.kind === "refused" ? failure.refusal.requestId : "";
  const { frame } = words.messages;
  return notice(
    "bad",
    html`<p>${failureSentence(failure, words)}</p>
      ${requestId && isOurs(failure) ? html`<p class="quiet small">${words.say(frame.requestId, { id: requestId })}</p>` : nothing}
      ${again ? html`<p><button class="button" @click=${again}>${frame.again}</button></p>` : nothing}`,
  );
}

/** What was asked for once it is here; until then that it is on its way, or why it is not coming. */
export function whenReady<Value>(
  loading: Loading<Value>,
  words: Words,
  again: () => void,
  view: (value: Value) => unknown,
): unknown {
  if (loading.kind === "ready") return view(loading.value);
  if (loading.kind === "failed") return failureShown(loading.failure, words, again);
  return html`<p class="loading" aria-busy="true">${words.messages.frame.loading}</p>`;
}

function isOurs(failure: Failure): boolean {
  return failure.kind === "refused" && (failure.refusal.code === "internal" || failure.refusal.code === "unavailable");
}
