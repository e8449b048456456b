import { html } from "lit-html";
import type { ViewMaker } from "../view.ts";

export const sendView: ViewMaker = (pane) => ({
  title: () => pane.words().messages.frame.send,
  content: () => html``,
  primary: () => null,
});
