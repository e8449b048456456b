import { html, nothing, type TemplateResult } from "lit-html";
import type { Me } from "../../../plan/contract/me.ts";
import type { Words } from "../messages/catalogue.ts";
import { heading } from "../shown/heading.ts";
import type { EntranceActs } from "./acts.ts";
import { formOf, problemShown, type SignedOut, textOf } from "./view.ts";

/** The form that the link of an invitation leads to: a password, and one is in. */
export function newPasswordView(
  state: SignedOut,
  code: string,
  acts: EntranceActs,
  { messages: { session } }: Words,
): TemplateResult {
  const submit = (event: SubmitEvent) => {
    const form = formOf(event);
    if (!state.busy) void acts.setPassword(code, textOf(form, "password"));
  };
  return html`<div class="narrow">
    ${heading(session.newPasswordTitle, session.newPasswordLead)} ${problemShown(state, session)}
    <form @submit=${submit} class="stack">
      <label class="field"
        >${session.newPassword}<input
          name="password"
          type="password"
          autocomplete="new-password"
          minlength="8"
          aria-describedby="new-password-help"
          required
      /></label>
      <p class="quiet small" id="new-password-help">${session.newPasswordHelp}</p>
      <label class="choice"><input type="checkbox" @change=${showPassword} />${session.showPassword}</label>
      <div class="row">
        <button class="button primary" aria-disabled=${state.busy ? "true" : nothing}>
          ${state.busy ? session.newPasswordSubmitting : session.newPasswordSubmit}
        </button>
        <a href="#/entrar">${session.backToSignIn}</a>
      </div>
    </form>
  </div>`;
}

/** Somebody else's session must end first: the password would be one person's and the page another's. */
export function newPasswordElsewhereView(me: Me, acts: EntranceActs, { messages, say }: Words): TemplateResult {
  const { session, frame } = messages;
  return html`<div class="narrow">
    ${heading(session.newPasswordTitle, say(session.newPasswordElsewhere, { name: me.name }))}
    <button class="button primary" @click=${acts.signOut}>${frame.signOut}</button>
  </div>`;
}

/** Whether what is typed can be read lasts as long as the form: it is nobody's state. */
function showPassword(event: Event): void {
  const box = event.currentTarget as HTMLInputElement;
  const field = box.form?.elements.namedItem("password") as HTMLInputElement | null;
  if (field) field.type = box.checked ? "text" : "password";
}
