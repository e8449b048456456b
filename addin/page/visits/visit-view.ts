import { html, nothing, type TemplateResult } from "lit-html";
import { daysBetween } from "../../../plan/calendar/civil-date.ts";
import type { VisitListed } from "../../../plan/contract/visits.ts";
import { tools } from "../../../plan/form/annex.ts";
import { isOpen, turnIn, visitActsOf } from "../../../plan/visits/moves.ts";
import { sideOf } from "../../../plan/visits/side.ts";
import { entryOf, type VisitStep } from "../../../plan/visits/visit.ts";
import { civilDay, dateShown, momentShown } from "../../screen/moment.ts";
import { dateRemarks } from "../../visits/date-remark.ts";
import { whenShown } from "../../visits/when-shown.ts";
import { visitWords } from "../../visits/words.ts";
import type { Words } from "../messages/catalogue.ts";
import { downloadButton } from "../shown/download-button.ts";
import type { VisitsContext } from "./context.ts";
import { moveForm } from "./move-form.ts";
import { remarksShown } from "./remarks-view.ts";

/** One visit: what is asked, how it stands, what was done to it, and what whoever looks at it can do. */
export function visitShown(visit: VisitListed, context: VisitsContext): TemplateResult {
  const { words, me } = context;
  const { say } = words;
  const text = visitWords(words);
  const { id, kind, subject, state, note, service, tool, people, mode } = visit;
  const named = tools.find(({ key }) => key === tool)?.label;
  return html`<li class="card other" id="visit-${id}" tabindex="-1">
    <p class="row">
      <strong>${text.kinds[kind]}: ${subject}</strong>
      <span class="state">${text.states[state]}</span>
    </p>
    <p class="facts small">
      ${me.agency === null ? html`<span>${visit.acronym ?? visit.agencyName ?? say(words.messages.frame.agencyNumber, { siorg: visit.agency })}</span>` : nothing}
      <span>${ageShown(visit, context)}</span>
      <span>${say(text.people, { people })}</span>
      <span>${text.modes[mode]}</span>
      ${service === null ? nothing : html`<span>${say(text.plan, { service })}</span>`}
      ${named === undefined ? nothing : html`<span>${say(text.tool, { tool: named })}</span>`}
    </p>
    ${note === null ? nothing : html`<p>${say(text.note, { note })}</p>`} ${datesShown(visit, context)}
    ${actsShown(visit, context)}
    <details class="small">
      <summary>${text.history}</summary>
      <ol class="plain">
        ${visit.history.map((step) => html`<li>${stepShown(step, words)}</li>`)}
      </ol>
    </details>
  </li>`;
}

function ageShown({ history: [asked] }: VisitListed, { words, asOf }: VisitsContext): string {
  const text = visitWords(words);
  const days = asked && asOf ? daysBetween(civilDay(asked.at), asOf) : 0;
  return days <= 0 ? text.askedToday : words.say(text.age, { days });
}

/** The meeting that is set or offered, with its entry for the calendar; without one the dates that would suit. */
function datesShown(visit: VisitListed, { words, holidays, asOf, downloads }: VisitsContext): TemplateResult {
  const { say, language } = words;
  const text = visitWords(words);
  const { id, state, meeting, dates } = visit;
  if (meeting === null || state === "requested") {
    const days = dates.map((day) => dateShown(day, language)).join(", ");
    return html`<p>${say(text.wishedDates, { dates: days })}</p>
      ${isOpen(state) ? remarksShown(dateRemarks(dates, holidays, words)) : nothing}`;
  }
  const { place, mode, host, day } = meeting;
  return html`<p>
      <strong>${state === "proposed" ? text.offered : ""}${whenShown(meeting, words)}</strong><br />
      ${say(text.where, { place, mode: text.modes[mode] })}<br />
      <span class="quiet">${say(text.host, { ...host })}</span>
    </p>
    ${isOpen(state) && asOf > day ? html`<p class="due">${text.past}</p>` : nothing}
    ${isOpen(state) ? remarksShown(dateRemarks([day], holidays, words)) : nothing}
    ${
      entryOf(visit) === null
        ? nothing
        : html`<p>${downloadButton({ name: `calendar-${id}`, route: "visitCalendar", asked: { parameters: { visit: id } }, text: text.calendar, label: say(text.actOf, { act: text.calendar, subject: visit.subject }) }, downloads, words)}</p>`
    }`;
}

function actsShown(visit: VisitListed, context: VisitsContext): TemplateResult | typeof nothing {
  const { words, me, visiting, acts, asOf } = context;
  const text = visitWords(words);
  const { form } = visiting;
  if (form?.kind === "move" && form.visit === visit.id) return moveForm(visit, form.act, context);
  const side = sideOf(me);
  const hasCome = visit.meeting !== null && visit.meeting.day <= asOf;
  const offered = visitActsOf(visit.state, side).filter((act) => act !== "hold" || hasCome);
  const { subject } = visit;
  return offered.length === 0
    ? nothing
    : html`<p class="row">
        ${offered.map(
          (act, index) =>
            html`<button
              class="button ${index === 0 && turnIn(visit.state) === side ? "primary" : ""}"
              aria-label=${words.say(text.actOf, { act: text.acts[act], subject })}
              @click=${() => acts.open(visit, act)}
            >
              ${text.acts[act]}
            </button>`,
        )}
      </p>`;
}

function stepShown({ act, by, at, reason, meeting, dates }: VisitStep, words: Words): TemplateResult {
  const { say, language } = words;
  const text = visitWords(words);
  const days = dates.map((day) => dateShown(day, language)).join(", ");
  return html`<p>
    <strong>${text.did[act]}</strong> ${say(text.step, { name: by.name, moment: momentShown(at, language) })}
    ${meeting ? html`<br />${whenShown(meeting, words)}` : nothing}
    ${days ? html`<br />${say(text.wishedDates, { dates: days })}` : nothing}
    ${reason ? html`<br />${say(text.reasonWas, { reason })}` : nothing}
  </p>`;
}
