import { html } from "lit-html";
import type { ViewMaker } from "../view.ts";

export const chooseServiceView: ViewMaker = (pane) => ({
  title: () => pane.words().messages.start.services,
  content: () => html``,
  primary: () => null,
});
