import { html, type TemplateResult } from "lit-html";
import type { FindingCounts } from "../../../plan/consolidation/finding-counts.ts";
import { severityWord } from "../../../plan/messages/severity-word.ts";
import { severityShape } from "../../findings/severity-shape.ts";
import type { Words } from "../messages/catalogue.ts";

const SEVERITIES = ["error", "query", "warning"] as const;

/** How many findings of each severity there are; those of which there are none are left out. */
export function countsShown(counts: FindingCounts, words: Words): TemplateResult {
  const some = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (some.length === 0) return html`<span class="quiet">${words.messages.plans.clean}</span>`;
  return html`<span class="counts">${some.map(
    (severity) =>
      html`<span class="count">${severityShape(severity)} ${counts[severity]} ${severityWord(severity, counts[severity], words.language)}</span>`,
  )}</span>`;
}
