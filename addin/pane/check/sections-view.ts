import { html, type TemplateResult } from "lit-html";
import type { Place } from "../../../plan/workbook/entry.ts";
import { severityShape } from "../../findings/severity-shape.ts";
import type { Words } from "../messages/words.ts";
import type { Section } from "./sections.ts";

/** More cells than this are shown as so many dots of the same share. */
const DOTS = 10;

/** A section a line: its name, how far it is filled in and what the rules say of it. Pressing it goes to the sheet. */
export function sectionsView(sections: readonly Section[], goTo: (place: Place) => void, words: Words): TemplateResult {
  return html`<ul class="sections" aria-label=${words.messages.check.sections}>
    ${sections.map((section) => html`<li>${sectionShown(section, goTo, words)}</li>`)}
  </ul>`;
}

function sectionShown(section: Section, goTo: (place: Place) => void, { messages: { check }, say }: Words) {
  const { name, answers, place, errors, queries } = section;
  const answered = answers.filter(Boolean).length;
  const wanted = answers.length;
  return html`<button
    type="button"
    class="section"
    title=${say(check.answered, { answered, wanted })}
    aria-disabled=${place ? "false" : "true"}
    @click=${() => place && goTo(place)}
  >
    <span class="section-name"
      >${name}<span class="visually-hidden">: ${say(check.sectionOf, { answered, wanted, errors, queries })}</span></span
    >
    <span class="dots" aria-hidden="true">${dotsOf(answers).map((filled) => html`<span class="dot ${filled ? "filled" : ""}"></span>`)}</span>
    <span class="section-counts" aria-hidden="true"
      >${errors > 0 ? html`<span class="count error">${severityShape("error")} ${errors}</span>` : ""}
      ${queries > 0 ? html`<span class="count query">${severityShape("query")} ${queries}</span>` : ""}</span
    >
  </button>`;
}

/** Each cell's own dot in the form's order; of many, as many filled ones as their share, all only when all are. */
export function dotsOf(answers: readonly boolean[]): readonly boolean[] {
  if (answers.length <= DOTS) return answers;
  const filled = Math.floor((answers.filter(Boolean).length / answers.length) * DOTS);
  return Array.from({ length: DOTS }, (_, index) => index < filled);
}
