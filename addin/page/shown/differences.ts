import { html, type TemplateResult } from "lit-html";
import type { DifferenceSide, FormDifference } from "../../../plan/differences/difference.ts";
import { address } from "../../../plan/workbook/address.ts";
import type { Words } from "../messages/catalogue.ts";

/** What differs, field by field, both sides beside each other; the columns are headed by `sides`. */
export function differencesTable(
  differences: readonly FormDifference[],
  sides: { readonly from: string; readonly to: string },
  words: Words,
): TemplateResult {
  return html`<table class="stacking">
    <thead>
      <tr>
        <th scope="col">${words.messages.send.conflictField}</th>
        <th scope="col">${sides.from}</th>
        <th scope="col">${sides.to}</th>
      </tr>
    </thead>
    <tbody>
      ${differences.map(
        ({ label, row, from, to }) => html`<tr>
          <th scope="row">${row === null ? label : `${label} · ${row}`}</th>
          <td data-head=${sides.from}>${sideShown(from, words)}</td>
          <td data-head=${sides.to}>${sideShown(to, words)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function sideShown({ text, place }: DifferenceSide, words: Words): TemplateResult {
  return html`${text === "" ? html`<span class="quiet">${words.messages.plans.nothing}</span>` : text}
  ${place ? html`<span class="cell">${place.sheet} ${address(place.row, place.column)}</span>` : ""}`;
}
