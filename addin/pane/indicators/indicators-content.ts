import { html, nothing, type TemplateResult } from "lit-html";
import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { PlanContent } from "../../../plan/workbook/content.ts";
import type { Place } from "../../../plan/workbook/entry.ts";
import type { Words } from "../messages/words.ts";
import { indicatorLines } from "./indicator-lines.ts";
import { indicatorShown } from "./indicator-shown.ts";
import { nextMeasurement } from "./next-measurement.ts";
import { indicatorWords } from "./words.ts";

/** What the view of the indicators shows; null for a workbook that is no plan. */
export interface IndicatorsShown {
  readonly content: PlanContent | null;
  readonly today: CivilDate;
}

/** The seven indicators, with what keeps them without data. */
export function indicatorsContent(
  { content, today }: IndicatorsShown,
  goTo: (place: Place) => void,
  words: Words,
): TemplateResult {
  const text = indicatorWords(words);
  if (content === null) return html`<p>${text.notPlan}</p>`;
  const { month, lines } = indicatorLines(content, today);
  const hasTable = content.tables.measurements.place !== null;
  const standing = month === null ? text.noMeasurement : words.say(text.latestMonth, { month: { month } });
  const isUpToDate = month !== null && nextMeasurement(content, today) === null;
  return html`<p class="quiet">${text.lead}</p>
    ${hasTable ? nothing : html`<p class="notice careful">${text.noTable}</p>`}
    <p role="status"><strong>${standing}</strong>
      ${hasTable && isUpToDate ? html`<br /><span class="small">${words.say(text.upToDate, { month: { month } })}</span>` : nothing}
    </p>
    <ul class="indicators">
      ${lines.map((line) => html`<li>${indicatorShown(line, month, goTo, words)}</li>`)}
    </ul>`;
}
