import { html, nothing, type TemplateResult } from "lit-html";
import type { Asked } from "../../api/api.ts";
import type { WorkbookRoute } from "../../api/results.ts";
import type { Downloads } from "../download.ts";
import type { Words } from "../messages/catalogue.ts";

/** A button that gets a workbook. */
export interface DownloadButton<R extends WorkbookRoute> {
  /** Tells it apart from every other on the page. */
  readonly name: string;
  readonly route: R;
  readonly asked: Asked<R>;
  readonly text: string;
  /** What it is called where `text` alone, among its like, would not say which. */
  readonly label?: string;
  readonly primary?: boolean;
}

/** The button, what is on its way and why it did not come. */
export function downloadButton<R extends WorkbookRoute>(
  button: DownloadButton<R>,
  downloads: Downloads,
  words: Words,
): TemplateResult {
  const state = downloads.get(button.name);
  const busy = state?.kind === "busy";
  return html`<span class="download"
    ><button
      class="button ${button.primary ? "primary" : ""}"
      aria-label=${busy ? nothing : (button.label ?? nothing)}
      aria-disabled=${busy ? "true" : nothing}
      @click=${() => downloads.start(button.name, button.route, button.asked)}
    >
      ${busy ? words.messages.frame.preparing : button.text}</button
    >${state?.kind === "failed" ? html`<span class="problem">${state.sentence}</span>` : nothing}</span
  >`;
}
