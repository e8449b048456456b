import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { VisitListed } from "../../../plan/contract/visits.ts";
import { visitActsOf } from "../../../plan/visits/moves.ts";
import { dateShown } from "../../screen/moment.ts";
import { arrangedVisits } from "../../visits/arranged.ts";
import { VISIT_FORM } from "../../visits/visit-acts.ts";
import type { Visiting } from "../../visits/visiting.ts";
import { whenShown } from "../../visits/when-shown.ts";
import { visitWords } from "../../visits/words.ts";
import type { Words } from "../messages/words.ts";
import { button } from "../shown/button.ts";
import { failureSentence } from "../shown/failure.ts";
import { askForm } from "./ask-form.ts";
import type { VisitsShown, VisitsShownActs } from "./visits-shown.ts";

/** The agency's requests and what was answered, and the form by which it asks. */
export function visitsContent(shown: VisitsShown, acts: VisitsShownActs, words: Words): TemplateResult {
  const { me, visits, visiting } = shown;
  const text = visitWords(words);
  if (me === null) {
    return html`<p>${text.signIn}</p>
      ${button({ text: words.messages.frame.menu.signIn, act: acts.again, look: "primary" })}`;
  }
  if (me.agency === null) return html`<p>${text.ministryElsewhere}</p>`;
  if (visits.kind === "loading") return html`<p aria-busy="true">${words.messages.frame.loading}</p>`;
  if (visits.kind === "failed") {
    return html`<p class="notice bad">${failureSentence(visits.failure, words)}</p>
      ${button({ text: words.messages.frame.again, act: acts.again })}`;
  }
  if (visiting.form?.kind === "ask") return askForm(shown, visits.value, acts, words);
  const groups = arrangedVisits(visits.value.visits, "agency");
  return html`<p>${text.leadOwn}</p>
    ${groups.length === 0 ? html`<p role="status">${text.noneYet}</p>` : nothing}
    ${groups.map(
      ([turn, some]) =>
        html`<section aria-labelledby="turn-${turn}">
          <h2 id="turn-${turn}">${text.turns[turn]} (${some.length})</h2>
          ${repeat(
            some,
            ({ id }) => id,
            (visit) => visitShown(visit, visiting, acts, words),
          )}
        </section>`,
    )}
    ${groups.length === 0 ? nothing : html`<p class="quiet small">${text.elsewhere}</p>`}
    <p>${button({ text: text.again, act: acts.again, look: "subtle" })}</p>`;
}

function visitShown(visit: VisitListed, visiting: Visiting, acts: VisitsShownActs, words: Words): TemplateResult {
  const { say, language } = words;
  const text = visitWords(words);
  const { id, kind, subject, state, meeting, dates, history } = visit;
  const reason = history.at(-1)?.reason;
  const days = dates.map((day) => dateShown(day, language)).join(", ");
  return html`<article class="finding ${state === "proposed" || state === "scheduled" ? "query" : "mended"}" id="visit-${id}" tabindex="-1">
    <h3>${text.kinds[kind]}: ${subject}</h3>
    <p><strong>${text.states[state]}</strong></p>
    ${
      meeting === null
        ? html`<p>${say(text.wishedDates, { dates: days })}</p>`
        : html`<p>${whenShown(meeting, words)}</p>
            <p>${say(text.where, { place: meeting.place, mode: text.modes[meeting.mode] })}</p>
            <p class="quiet small">${say(text.host, { ...meeting.host })}</p>`
    }
    ${reason ? html`<p class="small">${say(text.reasonWas, { reason })}</p>` : nothing}
    ${visitActsOf(state, "agency").includes("confirm") ? confirmShown(visit, visiting, acts, words) : nothing}
  </article>`;
}

function confirmShown(
  visit: VisitListed,
  { form, busy, failure }: Visiting,
  acts: VisitsShownActs,
  words: Words,
): TemplateResult {
  const text = visitWords(words);
  if (form?.kind !== "move" || form.visit !== visit.id) {
    const label = words.say(text.actOf, { act: text.acts.confirm, subject: visit.subject });
    return html`<p>${button({ text: text.acts.confirm, label, act: () => acts.open(visit, "confirm"), look: "outline" })}</p>`;
  }
  return html`<div id=${VISIT_FORM} tabindex="-1">
    <p>${text.helps.confirm}</p>
    ${failure ? html`<p class="notice bad">${failureSentence(failure, words)}</p>` : nothing}
    <p>
      ${button({ text: text.acts.confirm, act: () => void acts.move(visit, { act: "confirm" }), look: "primary", busy })}
      ${button({ text: words.messages.frame.back, act: acts.close, look: "subtle" })}
    </p>
  </div>`;
}
