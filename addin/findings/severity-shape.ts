import { html, svg, type TemplateResult } from "lit-html";
import type { Severity } from "../../plan/rules/rule.ts";

/** Each severity has a shape of its own, to be told apart as small as a letter, so that nothing hangs on its colour. */
const SHAPES: { readonly [S in Severity]: TemplateResult } = {
  error: svg`<path d="M5 0h6l5 5v6l-5 5H5l-5-5V5z"/>`,
  query: svg`<path fill-rule="evenodd" d="M8 0a8 8 0 1 0 0 16a8 8 0 1 0 0-16zm0 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8z"/>`,
  warning: svg`<path d="M8 1l8 14H0z"/>`,
};

/** The severity's shape, which says nothing to those who do not see it: a word always stands beside it. */
export function severityShape(severity: Severity): TemplateResult {
  return html`<svg class="shape ${severity}" viewBox="0 0 16 16" aria-hidden="true">${SHAPES[severity]}</svg>`;
}
