import { html } from "lit-html";
import type { ViewMaker } from "../view.ts";

export const indicatorsView: ViewMaker = (pane) => ({
  title: () => pane.words().messages.frame.menu.indicators,
  content: () => html``,
  primary: () => null,
});
