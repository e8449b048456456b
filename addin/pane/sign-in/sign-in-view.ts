import { html } from "lit-html";
import type { ViewMaker } from "../view.ts";

export const signInView: ViewMaker = (pane) => ({
  title: () => pane.words().messages.session.title,
  content: () => html``,
  primary: () => null,
});
