import { html, type TemplateResult } from "lit-html";

/** A table's row of headings. */
export function tableHead(heads: readonly string[]): TemplateResult {
  return html`<thead>
    <tr>
      ${heads.map((head) => html`<th scope="col">${head}</th>`)}
    </tr>
  </thead>`;
}
