import type { TemplateResult } from "lit-html";

/** One part of the page, with whatever state is its own inside. */
export interface ReminderPart {
  readonly content: () => TemplateResult;
  /** People came to it: what it shows is asked for. */
  readonly opened: () => void;
}
