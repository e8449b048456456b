import { html, nothing, type TemplateResult } from "lit-html";
import type { WorkbookRoute } from "../../../plan/contract/results.ts";
import type { Asked } from "../../api/api.ts";
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

/** A workbook that was received: of which agency (null for the reader's own), which plan (null for the agency's workbook). */
export interface ReceivedWorkbook {
  readonly agency: string | null;
  readonly plan: string | null;
  /** Left out, the current one. Of an agency's workbook only the current one is given out. */
  readonly revision?: number;
}

/** The button that gets a received workbook. */
export function workbookButton(
  { agency, plan, revision }: ReceivedWorkbook,
  button: Omit<DownloadButton<WorkbookRoute>, "route" | "asked">,
  downloads: Downloads,
  words: Words,
): TemplateResult {
  if (plan === null) {
    return downloadButton({ ...button, route: "agencyWorkbook", asked: { query: { agency } } }, downloads, words);
  }
  const asked = { parameters: { plan }, query: { agency, revision } };
  return downloadButton({ ...button, route: "planWorkbook", asked }, downloads, words);
}

/** What else is given out of a revision of a plan, beside its workbook. */
export type Edition = "planDocument" | "publicDocument" | "publicWorkbook";

/** The button that gets the official document of a revision, or what of it may be published. */
export function editionButton(
  edition: Edition,
  { agency, plan, revision }: ReceivedWorkbook & { readonly plan: string },
  button: Omit<DownloadButton<WorkbookRoute>, "route" | "asked">,
  downloads: Downloads,
  words: Words,
): TemplateResult {
  const asked = { parameters: { plan }, query: { agency, revision } };
  return downloadButton({ ...button, route: edition, asked }, downloads, words);
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
