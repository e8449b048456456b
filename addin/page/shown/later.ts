import { html, type TemplateResult } from "lit-html";
import type { At } from "../later-view.ts";
import type { Words } from "../messages/catalogue.ts";
import type { LaterLoading } from "../shown-later.ts";
import { heading } from "./heading.ts";
import { notice } from "./notice.ts";

/** What stands where a later view will be, and what can be done when it does not come. */
export interface LaterShown {
  /** What the list of pages calls it. */
  readonly name: string;
  readonly at: At;
  readonly words: Words;
  /** Loads the page anew: nothing less brings a file that did not come. */
  readonly again: () => void;
}

/** A view that is loaded later; its heading is there at once, so that whoever comes to it is somewhere. */
export function laterShown(loading: LaterLoading, { name, at, words, again }: LaterShown): TemplateResult {
  if (loading.kind === "ready") return loading.view.content(at);
  const { frame } = words.messages;
  if (loading.kind === "loading") {
    return html`${heading(name)}<p class="loading" aria-busy="true">${frame.loading}</p>`;
  }
  const text = html`<p>${frame.pageNotLoaded}</p>
    <p><button class="button" @click=${again}>${frame.again}</button></p>`;
  return html`${heading(name)}${notice("bad", text)}`;
}
