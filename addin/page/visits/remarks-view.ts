import { html, nothing, type TemplateResult } from "lit-html";

/** What is to be said of days, a sentence each. */
export function remarksShown(remarks: readonly string[]): TemplateResult | typeof nothing {
  return remarks.length === 0 ? nothing : html`<p class="due small">⚠ ${remarks.join(" ")}</p>`;
}
