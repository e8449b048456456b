import { html, nothing, type TemplateResult } from "lit-html";
import { agencyKeyOf } from "../../../plan/consolidation/agency-key.ts";
import type { Lineage, LineageOrigin } from "../../../plan/contract/consolidated.ts";
import { momentShown } from "../../screen/moment.ts";
import type { Words } from "../messages/words.ts";
import { button } from "../shown/button.ts";
import { failureSentence } from "../shown/failure.ts";
import { problemSentence } from "../shown/problem.ts";
import { openingShown } from "../start/opening-shown.ts";
import type { ConsolidatedActs, ConsolidatedShown } from "./consolidated-shown.ts";
import { consolidatedWords } from "./words.ts";

type Shown = Pick<ConsolidatedShown, "tracing" | "opening">;

/** Where the figure under the cursor comes from: agency, plan, revision, sheet and cell, and what was typed there. */
export function tracingShown(shown: Shown, acts: ConsolidatedActs, words: Words): TemplateResult {
  const text = consolidatedWords(words);
  const { tracing } = shown;
  const isAsking = tracing.kind === "asking";
  return html`<section aria-labelledby="origin">
    <h2 id="origin">${text.origin}</h2>
    <p class="quiet">${text.originHelp}</p>
    <p>${button({ text: isAsking ? text.tracing : text.trace, act: acts.trace, id: "trace", busy: isAsking })}</p>
    <div role="status">${answerShown(shown, acts, words)}</div>
  </section>`;
}

function answerShown({ tracing, opening }: Shown, acts: ConsolidatedActs, words: Words) {
  const text = consolidatedWords(words);
  switch (tracing.kind) {
    case "idle":
    case "asking":
      return nothing;
    case "elsewhere":
      return html`<p class="notice careful">${text.elsewhere}</p>`;
    case "failed":
      return html`<p class="notice bad">${failureSentence(tracing.failure, words)}</p>`;
    case "refused":
      return html`<p class="notice bad">${problemSentence(tracing.problem, words)}</p>`;
    case "told":
      return lineageShown(tracing.cell.column, tracing.lineage, opening, acts, words);
  }
}

function lineageShown(
  column: string,
  { found, origins, all }: Lineage,
  opening: Shown["opening"],
  acts: ConsolidatedActs,
  words: Words,
): TemplateResult {
  const text = consolidatedWords(words);
  if (!found) return html`<p class="notice careful">${text.notFound}</p>`;
  if (all === 0) return html`<p>${text.noOrigin}</p>`;
  return html`<p><strong>${words.say(text.ofColumn, { column, all })}</strong></p>
    ${origins.length < all ? html`<p class="small">${words.say(text.firstOf, { count: origins.length, all })}</p>` : nothing}
    <ul class="origins">
      ${origins.map((origin) => originShown(origin, opening, acts, words))}
    </ul>`;
}

function originShown(
  origin: LineageOrigin,
  opening: Shown["opening"],
  acts: ConsolidatedActs,
  words: Words,
): TemplateResult {
  const text = consolidatedWords(words);
  const { agency, plan, service, revision, receipt, cells } = origin;
  const what = plan === null ? text.workbook : (service ?? text.noService);
  const siorg = agencyKeyOf(agency);
  const name = `${siorg}.${plan}.${revision}`;
  const isBusy = opening.kind === "busy";
  return html`<li>
    <strong>${agency.acronym ?? agency.name ?? agency.siorg}</strong> · ${what}
    <br /><span class="small quiet"
      >${words.say(text.revision, { revision })}${
        receipt === null
          ? nothing
          : `, ${words.say(text.receipt, { number: receipt.number, moment: momentShown(receipt.moment, words.language) })}`
      }</span
    >
    ${
      cells.length === 0
        ? html`<p class="small">${text.noCell}</p>`
        : html`<ul class="listed">
            ${cells.map(
              ({ sheet, cell, label, typed }) => html`<li>
                <code>${sheet}!${cell}</code> ${label}<br />
                ${typed === "" ? text.typedNothing : words.say(text.typed, { text: typed })}
              </li>`,
            )}
          </ul>`
    }
    ${
      plan === null
        ? nothing
        : html`<p>
            ${button({
              text: isBusy && opening.what === name ? text.opening : text.open,
              act: () => acts.open(siorg, plan, revision),
              label: `${text.open}: ${what}`,
              busy: isBusy,
            })}
          </p>`
    }
    ${opening.what === name ? openingShown(opening, words) : nothing}
  </li>`;
}
