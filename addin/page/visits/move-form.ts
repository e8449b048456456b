import { html, nothing, type TemplateResult } from "lit-html";
import type { VisitListed } from "../../../plan/contract/visits.ts";
import { type VisitAct, visitMoveFrom } from "../../../plan/visits/moves.ts";
import { sideOf } from "../../../plan/visits/side.ts";
import { visitModes } from "../../../plan/visits/visit.ts";
import { dateRemarks } from "../../visits/date-remark.ts";
import { doingIn } from "../../visits/filled.ts";
import { VISIT_FORM } from "../../visits/visit-acts.ts";
import { visitWords } from "../../visits/words.ts";
import { failureShown } from "../shown/notice.ts";
import type { VisitsContext } from "./context.ts";
import { dayInputs, formEnd } from "./form-parts.ts";
import { remarksShown } from "./remarks-view.ts";

/** The form of an act on a visit: what will happen, what has to be said for it, yes and back. */
export function moveForm(visit: VisitListed, act: VisitAct, context: VisitsContext): TemplateResult {
  const { words, me, visiting, acts } = context;
  const text = visitWords(words);
  const needs = visitMoveFrom(visit.state, act, sideOf(me))?.needs ?? [];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void acts.move(visit, doingIn(new FormData(event.currentTarget as HTMLFormElement), act));
  };
  const isReasonNeeded = needs.includes("reason");
  return html`<form class="confirm stack" id=${VISIT_FORM} tabindex="-1" aria-label=${text.acts[act]} @submit=${submit}>
    <p>${text.helps[act]}</p>
    ${needs.includes("meeting") ? meetingInputs(visit, context) : nothing}
    ${needs.includes("dates") ? dayInputs(context, text.otherDates) : nothing}
    ${
      isReasonNeeded || needs.includes("meeting") || act === "hold"
        ? html`<label class="field"
            >${isReasonNeeded ? text.reason : act === "hold" ? text.agreed : text.reasonOptional}<textarea
              name="reason"
              rows="2"
              minlength="3"
              maxlength="1000"
              ?required=${isReasonNeeded}
            ></textarea>
          </label>`
        : nothing
    }
    ${visiting.failure ? failureShown(visiting.failure, words, null) : nothing} ${formEnd(context, text.acts[act])}
  </form>`;
}

/** When, where and with whom; whoever sets it is offered as the host. */
function meetingInputs({ meeting, dates, mode }: VisitListed, context: VisitsContext): TemplateResult {
  const { words, me, asOf, acts } = context;
  const text = visitWords(words);
  const { day = dates[0] ?? "", time = "", minutes = 120, place = "", host = me } = meeting ?? {};
  const chosen = (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    acts.choose(value === "" ? [] : [value], true);
  };
  return html`<div class="columns">
      <label class="field">${text.day}<input name="day" type="date" required min=${asOf} value=${day} @change=${chosen} /></label>
      <label class="field">${text.time}<input name="time" type="time" required value=${time} /></label>
      <label class="field"
        >${text.minutes}<input name="minutes" type="number" required min="15" max="600" step="15" value=${minutes}
      /></label>
      <label class="field"
        >${text.mode}<select name="mode">
          ${visitModes.map((each) => html`<option value=${each} ?selected=${each === (meeting?.mode ?? mode)}>${text.modes[each]}</option>`)}
        </select></label
      >
      <label class="field">${text.place}<input name="place" required minlength="3" maxlength="300" value=${place} /></label>
      <label class="field">${text.hostName}<input name="hostName" required minlength="3" maxlength="120" value=${host.name} /></label>
      <label class="field">${text.hostEmail}<input name="hostEmail" type="email" required value=${host.email} /></label>
    </div>
    ${dayShown(context)}`;
}

/** What is to be said of the day, and what else is on it. */
function dayShown({ words, holidays, visiting }: VisitsContext): TemplateResult {
  const text = visitWords(words);
  const { days, day, form } = visiting;
  const others = day?.visits.filter(({ id }) => form?.kind !== "move" || id !== form.visit);
  return html`<div role="status" class="small">
      ${remarksShown(dateRemarks(days, holidays, words))}
      ${
        others === undefined
          ? nothing
          : others.length === 0
            ? html`<p class="quiet">${text.freeDay}</p>`
            : html`<p>${text.onDay}</p>
                <ul>
                  ${others.map(({ meeting, subject, acronym, agencyName, agency }) => html`<li>${words.say(text.onDayOne, { time: meeting?.time ?? "", subject, agency: acronym ?? agencyName ?? agency, host: meeting?.host.name ?? "" })}</li>`)}
                </ul>`
      }
    </div>`;
}
