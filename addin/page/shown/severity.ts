import { html, svg, type TemplateResult } from "lit-html";
import type { FindingCounts } from "../../../plan/consolidation/finding-counts.ts";
import { severityWord } from "../../../plan/messages/format.ts";
import type { Severity } from "../../../plan/rules/rule.ts";
import type { Words } from "../messages/catalogue.ts";

const SEVERITIES = ["error", "query", "warning"] as const;

/** Each severity has a shape of its own, so that nothing hangs on its colour. */
const SHAPES: { readonly [S in Severity]: TemplateResult } = {
  error: svg`<path d="M5 0h6l5 5v6l-5 5H5l-5-5V5z"/>`,
  query: svg`<circle cx="8" cy="8" r="8"/>`,
  warning: svg`<path d="M8 1l8 14H0z"/>`,
};

/** The severity's shape, which says nothing to those who do not see it: a word always stands beside it. */
export function severityShape(severity: Severity): TemplateResult {
  return html`<svg class="shape ${severity}" viewBox="0 0 16 16" aria-hidden="true">${SHAPES[severity]}</svg>`;
}

/** How many findings of each severity there are; those of which there are none are left out. */
export function countsShown(counts: FindingCounts, words: Words): TemplateResult {
  const some = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (some.length === 0) return html`<span class="quiet">${words.messages.plans.clean}</span>`;
  return html`<span class="counts">${some.map(
    (severity) =>
      html`<span class="count">${severityShape(severity)} ${counts[severity]} ${severityWord(severity, counts[severity], words.language)}</span>`,
  )}</span>`;
}
