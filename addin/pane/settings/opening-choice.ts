import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { CheckedHere } from "../check/checking.ts";
import type { Words } from "../messages/words.ts";
import { problemSentence } from "../shown/problem.ts";
import type { OpeningByItself } from "./opening-by-itself.ts";

/**
 * Whether the pane opens by itself with the workbook at hand. In one that is not of the form there is nothing to switch
 * on; what somebody switched on there can be switched off.
 */
export function openingChoice(
  opening: OpeningByItself,
  workbook: CheckedHere | null,
  choose: (opens: boolean) => void,
  words: Words,
): TemplateResult | typeof nothing {
  const { settings, excel } = words.messages;
  if (opening.kind === "unknown" || workbook === null) return nothing;
  if (workbook.kind === "foreign" && !opening.opens) return html`<p class="quiet">${settings.opensNotForeign}</p>`;
  const isReadOnly = workbook.kind !== "foreign" && workbook.read.isReadOnly;
  return html`<div>
    <label class="choice"
      ><input
        type="checkbox"
        aria-describedby="opens-help"
        ?disabled=${isReadOnly}
        .checked=${live(opening.opens)}
        @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
      /><span>${settings.opens}</span></label
    >
    <p class="quiet small" id="opens-help">${isReadOnly ? excel.readOnly : settings.opensHelp}</p>
    ${opening.problem ? html`<p class="notice bad" role="alert">${problemSentence(opening.problem, words)}</p>` : nothing}
  </div>`;
}
