import { html, nothing, type TemplateResult } from "lit-html";
import type { Invitation } from "../../../plan/contract/people.ts";
import { mayManage } from "../../../plan/people/acts.ts";
import { isAgencyRole, type Role, roles } from "../../../plan/people/role.ts";
import { failureShown, notice } from "../shown/notice.ts";
import type { PeopleContext } from "./context.ts";
import { peopleWords } from "./words.ts";

/** The form to invite somebody; who is of an agency invites to it alone. */
export function invitationView({ words, me, state, acts }: PeopleContext): TemplateResult {
  const { messages, say } = words;
  const { frame } = messages;
  const people = peopleWords(words);
  const offered = roles.filter((role) => mayManage(me.role, role));
  const chosen = offered.find((role) => role === state.roleChosen) ?? offered[0] ?? "editor";
  const needsAgency = me.agency === null && isAgencyRole(chosen);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    if (!state.inviting && (await acts.invite(invitationOf(new FormData(form), chosen)))) form.reset();
  };
  return html`<section class="card other" aria-labelledby="invite-title">
    <h2 id="invite-title">${people.invite}</h2>
    <form class="columns" @submit=${submit}>
      <label class="field">${people.name}<input name="name" required minlength="3" maxlength="120" autocomplete="off" /></label>
      <label class="field">${people.email}<input name="email" type="email" required autocomplete="off" /></label>
      ${
        offered.length > 1
          ? html`<label class="field"
              >${people.role}<select
                name="role"
                @change=${(event: Event) => acts.chooseRole((event.target as HTMLSelectElement).value)}
              >
                ${offered.map((role) => html`<option value=${role} ?selected=${role === chosen}>${frame.roles[role]}</option>`)}
              </select></label
            >`
          : nothing
      }
      ${
        needsAgency
          ? html`<div>
              <label class="field"
                >${people.agency}<input
                  name="agency"
                  required
                  inputmode="numeric"
                  pattern="[1-9][0-9]{0,8}"
                  aria-describedby="agency-help"
              /></label>
              <p class="quiet small" id="agency-help">${people.agencyHelp}</p>
            </div>`
          : nothing
      }
      <div class="end"><button class="button primary">${state.inviting ? people.inviting : people.invite}</button></div>
    </form>
    <div id="invitation-outcome" tabindex="-1">
      ${state.invited ? notice("good", html`<p>${say(people.invited, state.invited)}</p>`) : nothing}
      ${state.invitationFailure ? failureShown(state.invitationFailure, words, null) : nothing}
    </div>
  </section>`;
}

function invitationOf(form: FormData, role: Role): Invitation {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const agency = text("agency");
  const invitation = { name: text("name"), email: text("email").toLowerCase(), role };
  return agency === "" ? invitation : { ...invitation, agency };
}
