import { html } from "lit-html";
import type { ViewMaker } from "../view.ts";

export const scheduleView: ViewMaker = (pane) => ({
  title: () => pane.words().messages.frame.menu.schedule,
  content: () => html``,
  primary: () => null,
});
