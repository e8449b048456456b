import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { PersonListed } from "../../../plan/contract/people.ts";
import { mayManage } from "../../../plan/people/acts.ts";
import { isAgencyRole } from "../../../plan/people/role.ts";
import { dayShown } from "../../screen/moment.ts";
import type { Loading } from "../../screen/resource.ts";
import type { Words } from "../messages/catalogue.ts";
import { heading } from "../shown/heading.ts";
import { failureShown, whenReady } from "../shown/notice.ts";
import type { PeopleContext } from "./context.ts";
import { invitationView } from "./invitation-view.ts";
import { peopleWords } from "./words.ts";

/** Who has access, and inviting others. */
export function peopleContent(loading: Loading<readonly PersonListed[]>, context: PeopleContext): TemplateResult {
  const { words, me, again } = context;
  const people = peopleWords(words);
  return html`${heading(people.title, me.role === "focalPoint" ? people.leadFocalPoint : people.lead)}
    ${invitationView(context)}
    <section aria-labelledby="people-title">
      <h2 id="people-title">${people.list}</h2>
      ${whenReady(loading, words, again, (list) =>
        list.length === 0
          ? html`<p>${people.none}</p>`
          : html`<ul class="list">
              ${repeat(
                list,
                ({ uid }) => uid,
                (person) => personShown(person, context),
              )}
            </ul>`,
      )}
    </section>`;
}

function personShown(person: PersonListed, context: PeopleContext): TemplateResult {
  const { words, me, state } = context;
  const { messages, say, language } = words;
  const people = peopleWords(words);
  const failure = state.changeFailure?.uid === person.uid ? state.changeFailure.failure : null;
  return html`<li id="person-${person.uid}" tabindex="-1">
    <div>
      <strong>${person.name}</strong>
      ${person.uid === me.uid ? html`<span class="state">${people.you}</span>` : nothing}
      ${person.chair ? html`<span class="state">${people.chair}</span>` : nothing}
      ${person.disabled ? html`<span class="state late">${people.disabled}</span>` : nothing}
      <p class="facts small">
        <span>${messages.frame.roles[person.role]}</span>
        ${person.agency && me.agency === null ? html`<span>${say(people.agencyOf, { siorg: person.agency })}</span>` : nothing}
        <span class="quiet breaking">${person.email}</span>
        <span class="quiet">${say(people.since, { date: dayShown(person.invited, language) })}</span>
      </p>
      ${failure ? failureShown(failure, words, null) : nothing}
    </div>
    ${person.uid !== me.uid && mayManage(me.role, person.role) ? changeShown(person, context) : nothing}
  </li>`;
}

function changeShown(person: PersonListed, { words, state, acts }: PeopleContext): TemplateResult {
  const { messages, say } = words;
  const { frame } = messages;
  const people = peopleWords(words);
  const { uid, name } = person;
  if (person.disabled) {
    return html`<button class="button" aria-label=${say(people.enableOf, { name })} @click=${() => acts.change(person, false)}>
      ${people.enable}
    </button>`;
  }
  if (state.confirming !== uid) {
    return html`<p class="row">
      ${isAgencyRole(person.role) ? chairButton(person, people, { say, acts }) : nothing}
      <button class="button" aria-label=${say(people.disableOf, { name })} @click=${() => acts.confirm(uid)}>
        ${people.disable}
      </button>
    </p>`;
  }
  return html`<div class="confirm" id="confirm-${uid}" tabindex="-1">
    <p>${say(people.disableConfirm, { name })}</p>
    <p class="row">
      <button class="button primary" @click=${() => acts.change(person, true)}>${people.disableYes}</button>
      <button class="button" @click=${() => acts.confirm(null)}>${frame.cancel}</button>
    </p>
  </div>`;
}

function chairButton(
  person: PersonListed,
  people: ReturnType<typeof peopleWords>,
  { say, acts }: Pick<Words, "say"> & Pick<PeopleContext, "acts">,
): TemplateResult {
  const { name, chair } = person;
  const label = say(chair ? people.unnameChairOf : people.nameChairOf, { name });
  return html`<button class="button" aria-label=${label} @click=${() => acts.name(person, !chair)}>
    ${chair ? people.unnameChair : people.nameChair}
  </button>`;
}
