import { html } from "lit-html";
import type { ViewMaker } from "../view.ts";

export const repairView: ViewMaker = (pane) => ({
  title: () => pane.words().messages.frame.menu.repair,
  content: () => html``,
  primary: () => null,
});
