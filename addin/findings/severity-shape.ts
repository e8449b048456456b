import { html, svg, type TemplateResult } from "lit-html";
import type { Severity } from "../../plan/rules/rule.ts";

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
