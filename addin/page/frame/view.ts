import { html, nothing, type TemplateResult } from "lit-html";
import type { Me } from "../../../plan/contract/me.ts";
import { type Address, linkTo } from "../address.ts";
import type { Words } from "../messages/catalogue.ts";
import { isWithin, type Link, linkGroups, strangersLinks } from "./links.ts";

/** What stands around every page. */
export interface Frame {
  readonly words: Words;
  readonly address: Address;
  /** Null for nobody. */
  readonly me: Me | null;
  /** Somebody is signed in, known or not. */
  readonly present: boolean;
  /** On a narrow screen: whether the list of pages is unfolded. A wide one always shows it. */
  readonly pagesOpen: boolean;
  readonly openPages: (open: boolean) => void;
  readonly signOut: () => void;
  readonly switchLanguage: () => void;
  readonly skip: (event: Event) => void;
}

/** The page's name, where one can go, who is here, and the page itself. */
export function frameView(content: unknown, frame: Frame): TemplateResult {
  const { words, me, skip } = frame;
  const { messages } = words;
  return html`<a class="skip" href="#content" @click=${skip}>${messages.frame.skip}</a>
    <header class="top">
      <div class="inside row between">
        <a class="brand" href="#/">${messages.frame.product}</a>
        ${whoShown(frame)}
      </div>
      ${me ? nothing : strangersPages(frame)}
    </header>
    <div class=${me ? "inside beside" : "inside"}>
      ${me ? pagesShown(me, frame) : nothing}
      <main id="content" tabindex="-1">${content}</main>
    </div>
    <footer class="inside">
      <button class="button quiet-button" lang=${messages.frame.otherLanguageCode} @click=${frame.switchLanguage}>
        ${messages.frame.otherLanguage}
      </button>
    </footer>`;
}

function whoShown({ words, me, present, signOut }: Frame) {
  if (!present) return nothing;
  const { frame } = words.messages;
  return html`<div class="who">
    ${me ? html`<span><strong>${me.name}</strong> <span class="quiet">${frame.roles[me.role]}${agencyShown(me, words)}</span></span>` : nothing}
    <button class="button quiet-button" @click=${signOut}>${frame.signOut}</button>
  </div>`;
}

/** By its acronym, which its people know it by; by its number only where nothing else is known. */
function agencyShown({ agency, agencyName, agencyAcronym }: Me, { messages, say }: Words) {
  if (agency === null) return nothing;
  const called = agencyAcronym ?? agencyName ?? say(messages.frame.agencyNumber, { siorg: agency });
  return html` · <span title=${agencyName ?? nothing}>${called}</span>`;
}

function strangersPages({ words, address }: Frame): TemplateResult {
  return html`<nav class="inside" aria-label=${words.messages.frame.navigation}>
    <ul class="few-pages">
      ${strangersLinks(words).map((link) => linkShown(link, address))}
    </ul>
  </nav>`;
}

/** A column beside the page; on a narrow screen a button above it that says where one is, and unfolds the same list. */
function pagesShown(me: Me, { words, address, pagesOpen, openPages }: Frame): TemplateResult {
  const { frame } = words.messages;
  const groups = linkGroups(me, words);
  const here = groups.flatMap(({ links }) => links).find((link) => isWithin(address, link.address));
  const fold = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !pagesOpen) return;
    openPages(false);
    document.getElementById("pages-button")?.focus();
  };
  return html`<nav class="pages" aria-label=${frame.navigation} @keydown=${fold}>
    <button
      class="button"
      id="pages-button"
      aria-expanded=${pagesOpen}
      aria-controls="pages"
      @click=${() => openPages(!pagesOpen)}
    >
      <span class="bars" aria-hidden="true"></span>${frame.navigation}${here ? html`<span class="quiet">${here.text}</span>` : nothing}
    </button>
    <div id="pages" class=${pagesOpen ? "" : "folded"}>
      ${groups.map(
        ({ group, name, links }) =>
          html`<p class="pages-group" id="pages-${group}">${name}</p>
            <ul aria-labelledby="pages-${group}">
              ${links.map((link) => linkShown(link, address))}
            </ul>`,
      )}
    </div>
  </nav>`;
}

function linkShown({ address, text }: Link, here: Address): TemplateResult {
  const current = isWithin(here, address);
  return html`<li><a href=${linkTo(address)} aria-current=${current ? "page" : nothing}>${text}</a></li>`;
}
