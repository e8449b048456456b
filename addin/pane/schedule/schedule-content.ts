import { html, nothing, type TemplateResult } from "lit-html";
import { type CivilDate, daysBetween } from "../../../plan/calendar/civil-date.ts";
import { lastDayOf } from "../../../plan/calendar/month.ts";
import { lastMonthOf, type Quarter } from "../../../plan/calendar/quarter.ts";
import { address } from "../../../plan/workbook/address.ts";
import type { PlanContent } from "../../../plan/workbook/content.ts";
import type { Entry, Place } from "../../../plan/workbook/entry.ts";
import type { Words } from "../messages/words.ts";
import { button } from "../shown/button.ts";
import { problemSentence } from "../shown/problem.ts";
import { actionLines, countsOf } from "./action-lines.ts";
import { actionShown } from "./action-shown.ts";
import type { Marking } from "./marking.ts";
import type { ScheduleActs } from "./schedule-acts.ts";
import { timelineOf } from "./timeline.ts";
import { timelinePicture } from "./timeline-picture.ts";
import { scheduleWords } from "./words.ts";

/** What the view of the schedule shows. */
export interface ScheduleShown {
  /** Null for a workbook that is no plan. */
  readonly content: PlanContent | null;
  readonly today: CivilDate;
  readonly marking: Marking;
}

/** The schedule: how many are late, a picture, the launch, and each action with its deadline. */
export function scheduleContent(
  { content, today, marking }: ScheduleShown,
  acts: ScheduleActs,
  words: Words,
): TemplateResult {
  const text = scheduleWords(words);
  if (content === null) return html`<p>${text.notPlan}</p>`;
  const lines = actionLines(content, today);
  const launch = content.fields["launch.quarter"];
  const timeline = timelineOf(lines, launch.value, today);
  return html`${marking.problem ? html`<p class="notice bad" role="alert">${problemSentence(marking.problem, words)}</p>` : nothing}
    ${markedShown(marking, acts, words)}
    ${
      lines.length === 0
        ? html`<div class="empty">
            <h2>${text.none}</h2>
            <p>${text.noneHelp}</p>
          </div>`
        : html`<p role="status"><strong>${words.say(text.summary, countsOf(lines))}</strong></p>`
    }
    ${timeline ? timelinePicture(timeline, { launch: launch.value, today }, words) : nothing}
    ${launchShown(launch, today, acts, words)}
    ${
      lines.length === 0
        ? nothing
        : html`<table class="actions" aria-label=${text.actions}>
            <thead class="visually-hidden">
              <tr>
                <th scope="col">${text.action}</th>
                <th scope="col">${text.deadline}</th>
              </tr>
            </thead>
            <tbody>
              ${lines.map((line) => actionShown(line, { marking, today }, acts, words))}
            </tbody>
          </table>`
    }`;
}

function markedShown({ marked, busy }: Marking, acts: ScheduleActs, words: Words) {
  const last = marked.at(-1);
  if (!last) return nothing;
  const text = scheduleWords(words);
  const { action, date } = last;
  return html`<div class="notice good">
    <p>${words.say(text.marked, { action, date: { date } })}</p>
    ${button({ id: "unmark", text: text.undo, act: acts.unmark, busy })}
  </div>`;
}

function launchShown(launch: Entry<Quarter>, today: CivilDate, { goTo }: ScheduleActs, words: Words) {
  const text = scheduleWords(words);
  const { value, place } = launch;
  const days = value === null ? 0 : daysBetween(today, lastDayOf(lastMonthOf(value)));
  const template = days < 0 ? text.launchPast : text.launchIn;
  return html`<p class="launch">
    <strong>${text.launch}</strong>
    ${value === null ? text.noLaunch : words.say(template, { quarter: { quarter: value }, days: Math.abs(days) })}
    ${place ? cellButton(place, goTo, words) : nothing}
  </p>`;
}

function cellButton(place: Place, goTo: (place: Place) => void, words: Words) {
  const cell = address(place.row, place.column);
  const label = words.say(scheduleWords(words).goTo, { sheet: place.sheet, cell });
  return html`<button type="button" class="cell" aria-label=${label} @click=${() => goTo(place)}>${cell}</button>`;
}
