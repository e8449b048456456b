import { html, nothing, type TemplateResult } from "lit-html";
import { fieldLabel, tableLabel } from "../../../plan/form/labels.ts";
import { address } from "../../../plan/workbook/address.ts";
import type { Words } from "../messages/words.ts";
import type { Repairing } from "./repairing.ts";
import { repairWords } from "./words.ts";

/** So many lost parts are named; a deleted sheet may have had a hundred. */
const NAMED = 8;

/** What no repair mends: what was deleted, and what this Excel did not take. */
export function impossibleShown({ seen, refused }: Repairing, words: Words): TemplateResult | typeof nothing {
  const text = repairWords(words);
  const lost = [...new Set((seen?.lost ?? []).map(partLabel))];
  if (lost.length === 0 && refused.length === 0) return nothing;
  const cells = refused.map(({ place }) => `${place.sheet} ${address(place.row, place.column)}`);
  return html`<section class="notice careful" aria-labelledby="impossible">
    <h2 id="impossible">${text.impossible}</h2>
    ${
      refused.length === 0
        ? nothing
        : html`<p>${text.notMended}</p>
          <p>${words.say("{cells}", { cells: { list: cells } })}</p>`
    }
    ${
      lost.length === 0
        ? nothing
        : html`<p>${text.lost}</p>
          <ul class="listed">
            ${lost.slice(0, NAMED).map((label) => html`<li>${label}</li>`)}
          </ul>
          ${lost.length > NAMED ? html`<p>${words.say(text.moreLost, { count: lost.length - NAMED })}</p>` : nothing}`
    }
  </section>`;
}

function partLabel(key: string): string {
  const label = fieldLabel(key);
  return label === key ? tableLabel(key) : label;
}
