import { html, type TemplateResult } from "lit-html";
import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { formatMonth } from "../../../plan/calendar/month.ts";
import type { PlanDeadlines } from "../../../plan/contract/deadlines.ts";
import type { MonthAxis } from "../../screen/month-axis.ts";
import { standingMark } from "../../screen/standing-mark.ts";
import type { Words } from "../messages/catalogue.ts";
import { deadlineWords } from "./words.ts";

const WIDTH = 320;
const MARGIN = 8;
const MIDDLE = 12;

/**
 * A plan's deadlines on the months of all plans, so that plans can be compared: a mark for each action, today as a dashed
 * line. To those who do not see it, it says where the same is to be read.
 */
export function deadlinesPicture(
  { actions }: PlanDeadlines,
  { axis, today, words }: { readonly axis: MonthAxis; readonly today: CivilDate; readonly words: Words },
): TemplateResult {
  const x = (date: CivilDate) => MARGIN + axis.at(date) * (WIDTH - 2 * MARGIN);
  const [from, to] = [formatMonth(axis.from), formatMonth(axis.to)];
  return html`<svg
    class="deadlines picture"
    viewBox="0 0 ${WIDTH} ${2 * MIDDLE}"
    role="img"
    aria-label=${words.say(deadlineWords(words).picture, { from, to })}
  >
    <line class="axis-line" x1=${MARGIN} x2=${WIDTH - MARGIN} y1=${MIDDLE} y2=${MIDDLE} />
    <line class="today-line" x1=${x(today)} x2=${x(today)} y1="0" y2=${2 * MIDDLE} />
    ${actions.map(({ deadline, standing }) =>
      deadline === null ? null : standingMark(standing.kind, x(deadline), MIDDLE),
    )}
  </svg>
  <p class="deadlines row between small quiet" aria-hidden="true"><span>${from}</span> <span>${to}</span></p>`;
}

/** What the marks mean, once for all pictures. */
export function pictureKey(words: Words): TemplateResult {
  const text = deadlineWords(words);
  const mark = (standing: "late" | "onTime" | "doneOnTime" | "cancelled", word: string) =>
    html`<span><svg class="key" viewBox="0 0 12 12">${standingMark(standing, 6, 6)}</svg> ${word}</span>`;
  return html`<p class="facts small quiet" aria-hidden="true">
    ${mark("late", text.keyLate)} ${mark("onTime", text.keyOpen)} ${mark("doneOnTime", text.keyDone)}
    ${mark("cancelled", text.standings.cancelled)}
    <span><svg class="key" viewBox="0 0 12 12"><line class="today-line" x1="6" x2="6" y1="0" y2="12" /></svg> ${text.keyToday}</span>
  </p>`;
}
