import { html, type TemplateResult } from "lit-html";
import type { DifferenceSide } from "../../../plan/differences/difference.ts";
import type { SendWords } from "./send-words.ts";

/** One side of a difference as people read it. */
export function said({ text }: DifferenceSide, { messages }: SendWords): TemplateResult {
  return text === "" ? html`<em>${messages.empty}</em>` : html`<span class="said">${text}</span>`;
}
