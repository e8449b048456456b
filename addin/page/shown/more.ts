import { html, nothing, type TemplateResult } from "lit-html";
import type { Words } from "../messages/catalogue.ts";
import type { PagesShown } from "../paged.ts";
import { failureShown } from "./notice.ts";

/** The button that shows a further page, where there is one; `of` says to those who do not see it what it is more of. */
export function moreButton(
  more: PagesShown<unknown>["more"],
  { of, show, words }: { readonly of: string; readonly show: () => void; readonly words: Words },
): TemplateResult | typeof nothing {
  if (more === null) return nothing;
  if (more.kind === "failed") return failureShown(more.failure, words, show);
  const busy = more.kind === "loading";
  const text = busy ? words.messages.frame.loading : words.messages.frame.more;
  // Not disabled while it works: the focus would be lost.
  return html`<p>
    <button class="button" aria-label="${text}: ${of}" aria-busy=${busy} @click=${show}>${text}</button>
  </p>`;
}
