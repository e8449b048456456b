import { slice } from "../../screen/slice.ts";
import type { ViewMaker } from "../view.ts";
import { askNewPassword, enter } from "./entrance-acts.ts";
import { enterFederated, offeredProvider } from "./federated-acts.ts";
import { signInContent } from "./sign-in-content.ts";

/** The entrance. Its act sends the form at hand. */
export const signInView: ViewMaker = (pane) => {
  const forgotten = slice(false, (_before: boolean, next: boolean) => next, pane.changed);
  const provider = slice<string | null, string | null>(null, (_before, next) => next, pane.changed);
  return {
    title: () => {
      const { session } = pane.words().messages;
      return forgotten.get() ? session.forgotten : session.title;
    },
    content: () =>
      signInContent(
        {
          entrance: pane.entrance.get(),
          forgotten: forgotten.get(),
          shared: pane.settings.shared(),
          provider: provider.get(),
        },
        {
          signIn: (email, password, shared) => {
            pane.settings.chooseShared(shared);
            void enter(email, password, shared, pane);
          },
          federated: (shared) => {
            pane.settings.chooseShared(shared);
            void enterFederated(shared, pane);
          },
          sendNewPassword: (email) => void askNewPassword(email, pane),
          forget: (chosen) => {
            pane.entrance.send({ kind: "formLeft" });
            forgotten.send(chosen);
            pane.focus("title");
          },
          identify: () => void pane.presence.identify(),
          signOut: () => void pane.signOut(),
        },
        pane.words(),
      ),
    primary: () => {
      const state = pane.entrance.get();
      if (state.kind !== "signedOut") return null;
      const { session } = pane.words().messages;
      const text = forgotten.get() ? session.forgottenSubmit : state.busy ? session.submitting : session.submit;
      return { text, busy: state.busy, act: () => submitForm(document) };
    },
    opened: () => {
      forgotten.send(false);
      void offeredProvider(pane).then(provider.send);
    },
  };
};

/** The form's own checks are made, and what it lacks is shown at its fields. */
function submitForm(document: Document): void {
  const form = document.getElementById("sign-in");
  if (form instanceof HTMLFormElement) form.requestSubmit();
}
