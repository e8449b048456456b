import { html, nothing, type TemplateResult } from "lit-html";
import type { Me } from "../../../plan/contract/me.ts";
import { may } from "../../../plan/people/acts.ts";
import { type Address, linkTo } from "../address.ts";
import type { Words } from "../messages/catalogue.ts";

/** What stands around every page. */
export interface Frame {
  readonly words: Words;
  readonly address: Address;
  /** Null for nobody. */
  readonly me: Me | null;
  /** Somebody is signed in, known or not. */
  readonly present: boolean;
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
      <nav class="inside" aria-label=${messages.frame.navigation}>
        <ul>
          ${linksFor(me, words).map(({ address, text }) => linkShown(address, text, frame.address))}
        </ul>
      </nav>
    </header>
    <main class="inside" id="content" tabindex="-1">${content}</main>
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

interface Link {
  readonly address: Address;
  readonly text: string;
}

function linksFor(me: Me | null, { messages: { frame } }: Words): readonly Link[] {
  const verify: Link = { address: { page: "verify", number: "" }, text: frame.verify };
  if (me === null) return [{ address: { page: "signIn" }, text: frame.signIn }, verify];
  const links: Link[] = [];
  const { role } = me;
  if (me.agency !== null) links.push({ address: { page: "plans", agency: null }, text: frame.plans });
  if (may(role, "start")) links.push({ address: { page: "start" }, text: frame.start });
  if (may(role, "readConsolidated")) {
    links.push({ address: { page: "panorama" }, text: frame.panorama });
    links.push({ address: { page: "agencies" }, text: frame.agencies });
  }
  links.push({ address: { page: "send" }, text: may(role, "send") ? frame.send : frame.check });
  if (may(role, "managePeople")) links.push({ address: { page: "people" }, text: frame.people });
  return [...links, verify];
}

function linkShown(to: Address, text: string, here: Address): TemplateResult {
  const current = isWithin(here, to);
  return html`<li><a href=${linkTo(to)} aria-current=${current ? "page" : nothing}>${text}</a></li>`;
}

/** Whether a page is the linked one or one of its own: a plan is among the plans, an agency's plans among agencies. */
function isWithin(here: Address, link: Address): boolean {
  if (here.page === "plan" || here.page === "plans") {
    return here.agency === null ? link.page === "plans" : link.page === "agencies";
  }
  if (here.page === "forgotten" || here.page === "newPassword") return link.page === "signIn";
  return here.page === link.page;
}
