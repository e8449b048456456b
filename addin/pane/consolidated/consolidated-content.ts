import { html, nothing, type TemplateResult } from "lit-html";
import type { Words } from "../messages/words.ts";
import { button } from "../shown/button.ts";
import { failureSentence } from "../shown/failure.ts";
import { choiceShown } from "./choice-shown.ts";
import type { ConsolidatedActs, ConsolidatedShown } from "./consolidated-shown.ts";
import { refreshingShown } from "./refreshing-shown.ts";
import { tracingShown } from "./tracing-shown.ts";
import { consolidatedWords } from "./words.ts";

/** What goes in, how the refresh stands, and where a figure comes from. */
export function consolidatedContent(shown: ConsolidatedShown, acts: ConsolidatedActs, words: Words): TemplateResult {
  const text = consolidatedWords(words);
  const { viewer, agencies, isForm } = shown;
  if (viewer === "agency") return html`<p class="notice careful">${text.notForYou}</p>`;
  if (viewer === "nobody") {
    return html`<p>${text.nobody}</p>
      ${button({ text: words.messages.session.submit, act: acts.begin })}`;
  }
  if (isForm) return html`<p class="notice careful">${text.formHere}</p>`;
  if (viewer === "asking" || agencies.kind === "loading") {
    return html`<div class="skeleton" role="img" aria-label=${text.asking}>
      ${[1, 2, 3, 4].map(() => html`<div class="bar"></div>`)}
      <fluent-spinner class="late" size="small" aria-hidden="true"></fluent-spinner>
    </div>`;
  }
  if (agencies.kind === "failed") {
    return html`<div class="notice bad" role="alert">
      <p>${failureSentence(agencies.failure, words)}</p>
      ${button({ text: text.again, act: acts.begin })}
    </div>`;
  }
  if (agencies.value.length === 0) {
    return html`<div class="empty"><p>${text.agenciesNone}</p></div>`;
  }
  return html`<p class="quiet">${text.lead}</p>
    ${refreshingShown(shown.refreshing, acts.cancel, words)}
    ${choiceShown({ ...shown, agencies: agencies.value }, acts, words)}
    ${shown.refreshing.kind === "reading" || shown.refreshing.kind === "writing" ? nothing : tracingShown(shown, acts, words)}`;
}
