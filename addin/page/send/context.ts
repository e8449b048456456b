import type { Downloads } from "../download.ts";
import type { Words } from "../messages/catalogue.ts";
import type { SendActs } from "./acts.ts";

/** What the page needs beyond the queue. */
export interface SendContext {
  readonly words: Words;
  readonly downloads: Downloads;
  readonly acts: SendActs;
  /** The names of the files chosen last that are no workbooks. */
  readonly leftOut: readonly string[];
  /** False for whoever may only check. */
  readonly maySend: boolean;
}
