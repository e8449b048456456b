import { html, type TemplateResult } from "lit-html";
import { type ListCode, listLabel } from "../../../plan/form/lists.ts";

/** The state of a plan in the form's own words. */
export function stateShown(state: ListCode<"planStates">): TemplateResult {
  return html`<span class="state">${listLabel("planStates", state)}</span>`;
}
