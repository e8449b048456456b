import { html, nothing, type TemplateResult } from "lit-html";
import { daysBetween } from "../../../plan/calendar/civil-date.ts";
import type { RoundListed } from "../../../plan/contract/rounds.ts";
import { dateShown } from "../../screen/moment.ts";
import type { Words } from "../messages/catalogue.ts";
import { roundWords } from "./words.ts";

/** When a round is, and how far it is from its due day on a day. */
export function whenShown(round: RoundListed, today: string, words: Words): TemplateResult {
  const { language, say } = words;
  const said = roundWords(words);
  const { opens, due, phase, closedOn } = round;
  const days = daysBetween(today, due);
  return html`<p class="facts">
    <span class="state">${said.phases[phase]}</span>
    <span>${say(said.days, { opens: dateShown(opens, language), due: dateShown(due, language) })}</span>
    ${
      phase === "closed"
        ? html`<span>${say(said.closedOn, { date: dateShown(closedOn ?? due, language) })}</span>`
        : phase === "announced"
          ? nothing
          : days < 0
            ? html`<span class="late">${say(said.dueAgo, { days: -days })}</span>`
            : html`<span class=${days <= 7 ? "due" : ""}>${days === 0 ? said.dueToday : say(said.dueIn, { days })}</span>`
    }
  </p>`;
}
