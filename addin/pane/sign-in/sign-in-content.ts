import { html, nothing, type TemplateResult } from "lit-html";
import type { Entrance } from "../../session/entrance.ts";
import type { Words } from "../messages/words.ts";
import { button } from "../shown/button.ts";
import { failureSentence } from "../shown/failure.ts";

type SignedOut = Extract<Entrance, { kind: "signedOut" }>;

/** What the view shows. */
export interface SignInShown {
  readonly entrance: Entrance;
  /** The form for a new password stands in the place of the other. */
  readonly forgotten: boolean;
  readonly shared: boolean;
  /** What people call the provider of identities that they may sign in with; null for none. */
  readonly provider: string | null;
}

/** What people do at the entrance. */
export interface SignInActs {
  readonly signIn: (email: string, password: string, shared: boolean) => void;
  readonly federated: (shared: boolean) => void;
  readonly sendNewPassword: (email: string) => void;
  readonly forget: (forgotten: boolean) => void;
  readonly identify: () => void;
  readonly signOut: () => void;
}

/** The form to sign in, the one for a new password, or why somebody who signed in cannot go on. */
export function signInContent(shown: SignInShown, acts: SignInActs, words: Words): TemplateResult {
  const { session, frame } = words.messages;
  const { entrance } = shown;
  switch (entrance.kind) {
    case "signedOut":
      return shown.forgotten ? forgottenForm(entrance, acts, words) : signInForm(entrance, shown, acts, words);
    case "withoutRole":
      return html`<h2>${session.withoutRole}</h2>
        <p>${session.withoutRoleHelp}</p>
        ${button({ text: session.signOut, act: acts.signOut })}`;
    case "unknown":
      return html`<div class="notice bad" role="alert">
        <p><strong>${session.unknown}</strong> ${failureSentence(entrance.failure, words)}</p>
        ${button({ text: frame.again, act: acts.identify })} ${button({ text: session.signOut, act: acts.signOut })}
      </div>`;
    case "signedIn":
      return html`<p>${words.say(session.signedIn, { name: entrance.me.name })}</p>
        ${button({ text: session.signOut, act: acts.signOut })}`;
    case "starting":
    case "identifying":
      return html`<p class="quiet">${session.submitting}</p>`;
  }
}

function signInForm(state: SignedOut, { shared, provider }: SignInShown, acts: SignInActs, words: Words) {
  const { session } = words.messages;
  const submit = (event: SubmitEvent) => {
    const form = formOf(event);
    if (!state.busy) acts.signIn(textOf(form, "email"), textOf(form, "password"), form.has("shared"));
  };
  return html`<p class="quiet">${session.lead}</p>
    ${state.expired ? html`<p class="notice careful">${session.expired}</p>` : nothing} ${problemShown(state, session)}
    <form id="sign-in" @submit=${submit}>
      <label class="field"
        ><span>${session.email}</span><input name="email" type="email" autocomplete="username" required
      /></label>
      <label class="field"
        ><span>${session.password}</span><input name="password" type="password" autocomplete="current-password" required
      /></label>
      <label class="choice"
        ><input type="checkbox" name="shared" aria-describedby="shared-help" .checked=${shared} /><span
          >${session.shared}</span
        ></label
      >
      <p class="quiet small" id="shared-help">${session.sharedHelp}</p>
      ${onEnter}
    </form>
    ${
      provider === null
        ? nothing
        : html`<p>
            ${button({
              text: words.say(session.federated, { name: provider }),
              act: () => acts.federated(isShared(document)),
              look: "outline",
              busy: state.busy,
            })}
          </p>`
    }
    <p><button type="button" class="link" @click=${() => acts.forget(true)}>${session.forgotten}</button></p>
    <p class="quiet small">${session.noAccount}</p>`;
}

/** The act stands outside the form: without a button of its own, Enter in a field would not send it. */
const onEnter = html`<button hidden></button>`;

function forgottenForm(state: SignedOut, acts: SignInActs, { messages: { session } }: Words) {
  const submit = (event: SubmitEvent) => {
    const form = formOf(event);
    if (!state.busy) acts.sendNewPassword(textOf(form, "email"));
  };
  return html`<p class="quiet">${session.forgottenLead}</p>
    ${problemShown(state, session)} ${state.linkSent ? html`<p class="notice good">${session.forgottenSent}</p>` : nothing}
    <form id="sign-in" @submit=${submit}>
      <label class="field"
        ><span>${session.email}</span><input name="email" type="email" autocomplete="username" required
      /></label>
    </form>
    <p><button type="button" class="link" @click=${() => acts.forget(false)}>${session.backToSignIn}</button></p>`;
}

function problemShown({ problem }: SignedOut, session: Words["messages"]["session"]) {
  return problem
    ? html`<p class="notice bad" id="entrance-problem" tabindex="-1">${session.problems[problem]}</p>`
    : nothing;
}

/** What is ticked now, whichever way somebody signs in. */
function isShared(document: Document): boolean {
  return document.querySelector<HTMLInputElement>("#sign-in [name=shared]")?.checked === true;
}

function formOf(event: SubmitEvent): FormData {
  event.preventDefault();
  return new FormData(event.currentTarget as HTMLFormElement);
}

function textOf(form: FormData, name: string): string {
  return String(form.get(name) ?? "");
}
