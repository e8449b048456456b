import { html, nothing, type TemplateResult } from "lit-html";
import type { Repair } from "../../../plan/repair/change.ts";
import { address } from "../../../plan/workbook/address.ts";
import type { Place } from "../../../plan/workbook/entry.ts";
import type { Words } from "../messages/words.ts";
import { isBeneath, type RepairLine, repairLabel } from "./repair-groups.ts";
import { repairWords } from "./words.ts";

/** So many cells of one kind are shown; a paste may have hit thousands. */
const SHOWN = 6;

/** Repairs of one kind: each cell with what stands there and what will. */
export function lineShown(
  { kind, label, repairs }: RepairLine,
  goTo: (place: Place) => void,
  words: Words,
): TemplateResult {
  const text = repairWords(words);
  const more = repairs.length - SHOWN;
  return html`<div class="finding warning">
    <h3>${text.kinds[kind]}</h3>
    ${label === "" ? nothing : html`<p class="small quiet">${label}</p>`}
    ${isBeneath({ kind }) ? html`<p class="small quiet">${beneathSentence(kind, words)}</p>` : nothing}
    ${kind === "protection" ? nothing : isBeneath({ kind }) ? fieldsShown(repairs, goTo, words) : tableShown(repairs, goTo, words)}
    ${more > 0 ? html`<p class="small">${words.say(text.more, { count: more })}</p>` : nothing}
  </div>`;
}

function fieldsShown(repairs: readonly Repair[], goTo: (place: Place) => void, words: Words): TemplateResult {
  return html`<ul class="missing">
    ${repairs
      .slice(0, SHOWN)
      .map(
        (repair) => html`<li>${cellShown(repair, goTo, words)} <span class="small">${repairLabel(repair)}</span></li>`,
      )}
  </ul>`;
}

function tableShown(repairs: readonly Repair[], goTo: (place: Place) => void, words: Words): TemplateResult {
  const text = repairWords(words);
  return html`<table class="repairs">
    <thead class="visually-hidden">
      <tr>
        <th scope="col">${text.cell}</th>
        <th scope="col">${text.before}</th>
        <th scope="col">${text.after}</th>
      </tr>
    </thead>
    <tbody>
      ${repairs.slice(0, SHOWN).map(
        (repair) => html`<tr>
          <td>${cellShown(repair, goTo, words)}</td>
          <td>${beforeShown(repair, words)}</td>
          <td>${afterShown(repair, words)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function cellShown({ place }: Repair, goTo: (place: Place) => void, words: Words): TemplateResult {
  const cell = address(place.row, place.column);
  const label = words.say(repairWords(words).goTo, { sheet: place.sheet, cell });
  return html`<button type="button" class="cell" aria-label=${label} @click=${() => goTo(place)}>${cell}</button>`;
}

function beforeShown({ before, after }: Repair, words: Words): TemplateResult {
  const text = repairWords(words);
  if (before === "") return html`<i class="quiet">${text.empty}</i>`;
  // A date or a number kept as text looks as it should.
  if (before === after) return html`<span class="was">${before}</span> <span class="small quiet">${text.asText}</span>`;
  return html`<span class="was">${before}</span>`;
}

function afterShown({ kind, after }: Repair, words: Words): TemplateResult {
  if (kind === "formula") return html`<span title=${after}>${repairWords(words).formula}</span>`;
  return html`<strong>${after}</strong>`;
}

function beneathSentence(kind: Repair["kind"], words: Words): string {
  const text = repairWords(words);
  if (kind === "check") return text.afterCheck;
  return kind === "lock" ? text.afterLock : text.afterProtection;
}
