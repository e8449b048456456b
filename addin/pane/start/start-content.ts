import { html, nothing, type TemplateResult } from "lit-html";
import { fileFailureSentence } from "../../../plan/messages/file-failures.ts";
import type { CheckedHere } from "../check/checking.ts";
import type { Words } from "../messages/words.ts";
import type { Opening } from "./opening.ts";
import { openingShown } from "./opening-shown.ts";

/** What people do when they begin. */
export interface StartActs {
  readonly blank: () => void;
  readonly agency: () => void;
  readonly sample: () => void;
  readonly prefilled: () => void;
  readonly mine: () => void;
}

/** What this workbook is, and the ways to a plan. */
export function startContent(
  workbook: CheckedHere | null,
  opening: Opening,
  acts: StartActs,
  words: Words,
): TemplateResult {
  const { start } = words.messages;
  const way = (what: string, text: string, help: string, act: () => void) => html`<li>
    <button type="button" class="way" aria-describedby="help-${what}" aria-disabled=${opening.kind === "busy" ? "true" : nothing} @click=${act}>
      ${opening.kind === "busy" && opening.what === what ? start.opening : text}
    </button>
    <p class="quiet small" id="help-${what}">${help}</p>
    ${opening.what === what ? openingShown(opening, words) : nothing}
  </li>`;
  return html`${hereShown(workbook, words)}
    <ul class="ways">
      ${way("sample", start.sample, start.sampleHelp, acts.sample)}
      ${way("blank", start.blank, start.blankHelp, acts.blank)}
      ${way("prefilled", start.prefilled, start.prefilledHelp, acts.prefilled)}
      ${way("mine", start.mine, start.mineHelp, acts.mine)}
      ${way("agency", start.agency, start.agencyHelp, acts.agency)}
    </ul>`;
}

function hereShown(workbook: CheckedHere | null, words: Words): TemplateResult | typeof nothing {
  const { start } = words.messages;
  if (workbook === null) return nothing;
  if (workbook.kind === "plan") return html`<p class="quiet">${start.here}</p>`;
  if (workbook.kind === "agency") return html`<p class="quiet">${start.hereAgency}</p>`;
  const { failure } = workbook;
  if (failure.code === "empty-workbook" || failure.code === "not-of-the-product") {
    return html`<h2>${start.foreign}</h2>
      <p class="quiet">${start.foreignHelp}</p>`;
  }
  return html`<div class="notice bad" role="group">
    <h2>${start.unusable}</h2>
    <p>${fileFailureSentence(failure, words.language)}</p>
  </div>`;
}
