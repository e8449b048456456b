import { html, nothing, type TemplateResult } from "lit-html";

/** The page's heading; it takes the focus when people come to the page. */
export function heading(title: string, lead = ""): TemplateResult {
  return html`<h1 id="title" tabindex="-1">${title}</h1>
    ${lead ? html`<p class="lead">${lead}</p>` : nothing}`;
}
