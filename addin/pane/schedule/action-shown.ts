import { html, nothing, type TemplateResult } from "lit-html";
import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { writeValue } from "../../../plan/messages/write-value.ts";
import { address } from "../../../plan/workbook/address.ts";
import type { Words } from "../messages/words.ts";
import { button } from "../shown/button.ts";
import { type ActionLine, canBeMarked } from "./action-lines.ts";
import type { Marking } from "./marking.ts";
import type { ScheduleActs } from "./schedule-acts.ts";
import { standingShown } from "./standing-shown.ts";
import { scheduleWords } from "./words.ts";

/** An action of the schedule: its words, who is responsible, its deadline and how it stands, and marking it as done. */
export function actionShown(
  line: ActionLine,
  { marking, today }: { readonly marking: Marking; readonly today: CivilDate },
  acts: ScheduleActs,
  words: Words,
): TemplateResult {
  const text = scheduleWords(words);
  const { row, action, parties, standing, dateDone, place } = line;
  const cell = address(place.row, place.column);
  const isOpen = marking.row === row;
  const marks = canBeMarked(line) && !isOpen;
  const markText = standing.kind === "doneUndated" ? text.addDate : text.mark;
  return html`<tr>
      <th scope="row">
        ${action}
        <span class="small quiet">${parties ?? text.noParties}</span>
      </th>
      <td>
        <button
          type="button"
          class="cell"
          title=${words.say(text.goTo, { sheet: place.sheet, cell })}
          @click=${() => acts.goTo(place)}
        >
          ${line.deadline === null ? text.noMonth : writeValue({ date: line.deadline }, words.language)}
        </button>
        <span class="standing ${standing.kind}">${standingShown(standing, words)}</span>
        ${dateDone !== null && standing.kind.startsWith("done") ? html`<span class="small quiet">${words.say(text.doneOn, { date: { date: dateDone } })}</span>` : nothing}
        ${
          marks
            ? button({
                id: `mark-${row}`,
                text: markText,
                label: `${markText} ${action}`,
                act: () => acts.open(line),
                look: "subtle",
              })
            : nothing
        }
      </td>
    </tr>
    ${isOpen ? formShown(line, { marking, today }, acts, words) : nothing}`;
}

function formShown(
  line: ActionLine,
  { marking: { date, wrong, busy }, today }: { readonly marking: Marking; readonly today: CivilDate },
  acts: ScheduleActs,
  words: Words,
): TemplateResult {
  const text = scheduleWords(words);
  return html`<tr>
    <td colspan="2">
      <form
        class="marking"
        aria-label=${words.say(text.markOf, { action: line.action })}
        @keydown=${(event: KeyboardEvent) => {
          // Enter on a date does not submit a form whose buttons are not the browser's own.
          if (event.key === "Enter" && event.target instanceof HTMLInputElement) acts.mark(line, date);
          else if (event.key === "Escape") acts.close(line);
          else return;
          event.preventDefault();
        }}
      >
        <label class="field">
          <span>${text.doneDate}</span>
          <input
            id="done-date"
            type="date"
            required
            max=${today}
            aria-invalid=${wrong ? "true" : "false"}
            aria-describedby=${wrong ? "date-wrong" : nothing}
            .value=${date}
            @input=${(event: Event) => acts.date((event.target as HTMLInputElement).value)}
          />
        </label>
        ${wrong ? html`<p class="wrong" id="date-wrong" role="alert">${text.wrong[wrong]}</p>` : nothing}
        <p class="acts">
          ${button({ text: busy ? text.marking : text.confirm, act: () => acts.mark(line, date), busy })}
          ${button({ text: text.cancel, act: () => acts.close(line), look: "subtle" })}
        </p>
      </form>
    </td>
  </tr>`;
}
