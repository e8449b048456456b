import { html, nothing, type TemplateResult } from "lit-html";
import type { Words } from "../messages/catalogue.ts";
import type { Doing } from "./doing.ts";
import { failureShown } from "./notice.ts";

/** Why something could not be done, where it was asked for. */
export function failedShown(name: string, doing: Doing, words: Words): TemplateResult | typeof nothing {
  if (doing.failed?.name !== name) return nothing;
  return html`<div id="failed-${name}" tabindex="-1">${failureShown(doing.failed.failure, words, null)}</div>`;
}
