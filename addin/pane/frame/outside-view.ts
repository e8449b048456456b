import { html, type TemplateResult } from "lit-html";
import type { Words } from "../messages/words.ts";

/** What people see who open the pane's address in a browser. */
export function outsideView({ messages: { frame } }: Words): TemplateResult {
  return html`<main>
    <h1>${frame.outside}</h1>
    <p>${frame.outsideHelp}</p>
    <p><a href="/">${frame.outsideLink}</a></p>
  </main>`;
}
