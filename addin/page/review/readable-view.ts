import { html, nothing, type TemplateResult } from "lit-html";
import { may } from "../../../plan/people/acts.ts";
import type { ReadableBlock, ReadableCell, ReadableSheet } from "../../../plan/review/readable-content.ts";
import { address } from "../../../plan/workbook/address.ts";
import { whenReady } from "../shown/notice.ts";
import { commentForm, commentingOn } from "./comments-view.ts";
import type { PlanReviewContext } from "./plan-review-context.ts";
import { reviewWords } from "./words.ts";

/** What the plan says, sheet by sheet; the ministry comments on whatever the agency fills in. */
export function readableView(context: PlanReviewContext): TemplateResult {
  const { words, content, again } = context;
  const review = reviewWords(words);
  return html`<section aria-labelledby="content-title">
    <h2 id="content-title">${review.content}</h2>
    ${whenReady(content, words, again, ({ sheets }) => sheets.map((sheet) => sheetShown(sheet, context)))}
  </section>`;
}

function sheetShown({ name, title, blocks }: ReadableSheet, context: PlanReviewContext): TemplateResult {
  const { asking } = context.state;
  const isHere =
    asking?.kind === "comment" &&
    blocks.some((block) =>
      block.kind === "fields"
        ? block.cells.some(({ key }) => key === asking.about.field)
        : asking.about.field?.startsWith(`${block.table}.`),
    );
  return html`<details ?open=${isHere}>
    <summary>${name === title ? name : `${name} — ${title}`}</summary>
    ${blocks.map((block) => (block.kind === "fields" ? fieldsShown(block, context) : tableShown(block, context)))}
  </details>`;
}

function fieldsShown(
  { heading, cells }: Extract<ReadableBlock, { kind: "fields" }>,
  context: PlanReviewContext,
): TemplateResult {
  return html`${heading ? html`<h3>${heading}</h3>` : nothing}
    <dl class="readable">
      ${cells.map(
        (cell) => html`<div>
          <dt>${cell.label}</dt>
          <dd>
            ${textShown(cell, context)}
            ${isAsked(cell, null, context) ? commentForm(context) : commentButton(cell, null, cell.label, context)}
          </dd>
        </div>`,
      )}
    </dl>`;
}

/** What has more columns than fit beside each other is moved sideways, and not squeezed. */
const MOST_COLUMNS = 7;

function tableShown(
  { heading, columns, rows }: Extract<ReadableBlock, { kind: "table" }>,
  context: PlanReviewContext,
): TemplateResult {
  const { words } = context;
  if (rows.length === 0) return html`<h3>${heading}</h3><p class="quiet">${reviewWords(words).emptyTable}</p>`;
  const table = html`<table class="stacking whole-words">
      <thead>
        <tr>
          ${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ ordinal, name, cells }) => html`<tr>
              ${cells.map(
                (cell, index) => html`<td data-head=${columns[index]?.label ?? ""}>
                  ${textShown(cell, context)}
                  ${isAsked(cell, ordinal, context) ? nothing : commentButton(cell, ordinal, `${cell.label} · ${name}`, context)}
                </td>`,
              )}
            </tr>
            ${
              // Below its row, since a column may be narrower than a word of the form.
              cells.some((cell) => isAsked(cell, ordinal, context))
                ? html`<tr><td class="asked" colspan=${columns.length}>${commentForm(context)}</td></tr>`
                : nothing
            }`,
        )}
      </tbody>
    </table>`;
  return html`<h3>${heading}</h3>
    ${columns.length > MOST_COLUMNS ? html`<div class="sideways" tabindex="0" role="group" aria-label=${heading}>${table}</div>` : table}`;
}

function textShown({ text, place }: ReadableCell, { words }: PlanReviewContext): TemplateResult {
  const said = text === "" ? html`<span class="quiet">${reviewWords(words).blank}</span>` : text;
  return html`<span class="said">${said}</span>
    ${place ? html`<span class="cell">${address(place.row, place.column)}</span>` : nothing}`;
}

/** Whether this is the cell that is being commented on. */
function isAsked({ key }: ReadableCell, row: number | null, { state: { asking } }: PlanReviewContext): boolean {
  return asking?.kind === "comment" && asking.about.field === key && asking.about.row === row;
}

function commentButton(cell: ReadableCell, row: number | null, label: string, context: PlanReviewContext) {
  const { words, me, acts } = context;
  if (!cell.filledIn || !may(me.role, "review")) return nothing;
  const review = reviewWords(words);
  return html`<button
    class="quiet-button small"
    aria-label=${words.say(review.commentOnOf, { label })}
    @click=${() => acts.ask(commentingOn(cell.key, row, label))}
  >
    ${review.commentOn}
  </button>`;
}
