import { html } from "lit-html";
import type { ViewMaker } from "../view.ts";

export const choosePlanView: ViewMaker = (pane) => ({
  title: () => pane.words().messages.start.plans,
  content: () => html``,
  primary: () => null,
});
