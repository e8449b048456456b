import { html } from "lit-html";
import type { ViewMaker } from "../view.ts";

/** A few sentences, and the way to the guide. */
export const helpView: ViewMaker = (pane) => ({
  title: () => pane.words().messages.help.title,
  content: () => {
    const { help } = pane.words().messages;
    return html`<p>${help.check}</p>
      <p>${help.severities}</p>
      <p>${help.keyboard}</p>
      <p><a href="/ajuda.html" target="_blank" rel="noopener">${help.guide}</a></p>`;
  },
  primary: () => null,
});
