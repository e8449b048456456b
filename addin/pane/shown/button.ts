import { html, nothing, type TemplateResult } from "lit-html";

/** A button of the pane. */
export interface ButtonShown {
  readonly text: unknown;
  readonly act: () => void;
  readonly id?: string;
  readonly look?: "primary" | "subtle" | "outline";
  /** It is being done: pressing it again does nothing. */
  readonly busy?: boolean;
  /** What it is called where `text` alone would not say which. */
  readonly label?: string;
  readonly expanded?: boolean;
}

/**
 * Fluent's button. Its role is said in the page as well: not every screen reader's browser passes on what an element says
 * of itself.
 */
export function button({ text, act, id, look, busy, label, expanded }: ButtonShown): TemplateResult {
  return html`<fluent-button
    role="button"
    id=${id ?? nothing}
    appearance=${look ?? nothing}
    aria-label=${label ?? nothing}
    aria-disabled=${busy ? "true" : nothing}
    aria-expanded=${expanded === undefined ? nothing : String(expanded)}
    @click=${() => {
      if (!busy) act();
    }}
    >${text}</fluent-button
  >`;
}
