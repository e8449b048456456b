import { html, nothing, type TemplateResult } from "lit-html";
import type { Entrance } from "../../session/entrance.ts";
import type { Words } from "../messages/catalogue.ts";
import { heading } from "../shown/heading.ts";
import { failureShown, notice } from "../shown/notice.ts";
import type { EntranceActs } from "./acts.ts";

/** Nobody is here, as the forms of the entrance show it. */
export type SignedOut = Extract<Entrance, { kind: "signedOut" }>;

/** The form to sign in. */
export function signInView(
  state: SignedOut,
  acts: EntranceActs,
  { messages: { session, verify } }: Words,
): TemplateResult {
  const submit = (event: SubmitEvent) => {
    const form = formOf(event);
    if (state.busy) return;
    void acts.signIn(textOf(form, "email"), textOf(form, "password"), form.has("shared"));
  };
  return html`<div class="narrow">
    ${heading(session.title, session.lead)}
    ${state.expired ? notice("careful", html`<p>${session.expired}</p>`) : nothing} ${problemShown(state, session)}
    <form @submit=${submit} class="stack">
      <label class="field">${session.email}<input name="email" type="email" autocomplete="username" required /></label>
      <label class="field"
        >${session.password}<input name="password" type="password" autocomplete="current-password" required
      /></label>
      <div class="choice">
        <input type="checkbox" name="shared" id="shared" aria-describedby="shared-help" />
        <div>
          <label for="shared">${session.shared}</label>
          <p class="quiet small" id="shared-help">${session.sharedHelp}</p>
        </div>
      </div>
      <div class="row">
        <button class="button primary" aria-disabled=${state.busy ? "true" : nothing}>
          ${state.busy ? session.submitting : session.submit}
        </button>
        <a href="#/senha">${session.forgotten}</a>
      </div>
    </form>
    <p class="quiet"><strong>${session.noAccount}</strong> ${session.noAccountHelp}</p>
    <p class="quiet">${session.verifyHint} <a href="#/verificar">${verify.title}</a></p>
  </div>`;
}

/** The form to ask for a link that sets a new password. */
export function forgottenView(state: SignedOut, acts: EntranceActs, { messages: { session } }: Words): TemplateResult {
  const submit = (event: SubmitEvent) => {
    const form = formOf(event);
    if (!state.busy) void acts.sendNewPassword(textOf(form, "email"));
  };
  return html`<div class="narrow">
    ${heading(session.forgottenTitle, session.forgottenLead)} ${problemShown(state, session)}
    ${state.linkSent ? notice("good", html`<p>${session.forgottenSent}</p>`, "entrance-sent") : nothing}
    <form @submit=${submit} class="stack">
      <label class="field">${session.email}<input name="email" type="email" autocomplete="username" required /></label>
      <div class="row">
        <button class="button primary" aria-disabled=${state.busy ? "true" : nothing}>
          ${session.forgottenSubmit}
        </button>
        <a href="#/entrar">${session.backToSignIn}</a>
      </div>
    </form>
  </div>`;
}

/** Signed in, and invited by nobody. */
export function withoutRoleView(acts: EntranceActs, { messages }: Words): TemplateResult {
  return html`<div class="narrow">
    ${heading(messages.session.withoutRole, messages.session.withoutRoleHelp)}
    <button class="button primary" @click=${acts.signOut}>${messages.frame.signOut}</button>
  </div>`;
}

/** Signed in, and the cloud could not be asked who this is. */
export function unknownPersonView(
  state: Extract<Entrance, { kind: "unknown" }>,
  acts: EntranceActs,
  words: Words,
): TemplateResult {
  return html`<div class="narrow">
    ${heading(words.messages.session.unknown)} ${failureShown(state.failure, words, acts.identify)}
    <button class="button" @click=${acts.signOut}>${words.messages.frame.signOut}</button>
  </div>`;
}

/** What went wrong with a form of the entrance. */
export function problemShown({ problem }: SignedOut, session: Words["messages"]["session"]) {
  return problem ? notice("bad", html`<p>${session.problems[problem]}</p>`, "entrance-problem") : nothing;
}

/** What was typed into a form that was just submitted; nothing else becomes of it. */
export function formOf(event: SubmitEvent): FormData {
  event.preventDefault();
  return new FormData(event.currentTarget as HTMLFormElement);
}

/** What was typed into one field; "" when there is none. */
export function textOf(form: FormData, name: string): string {
  return String(form.get(name) ?? "");
}
