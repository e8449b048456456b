import { html, type TemplateResult } from "lit-html";
import type { Me } from "../../plan/contract/me.ts";
import { may } from "../../plan/people/acts.ts";
import { reloadWhenReachable } from "../screen/reload-when-reachable.ts";
import type { Address } from "./address.ts";
import { newPasswordElsewhereView, newPasswordView } from "./entrance/new-password-view.ts";
import { forgottenView, signInView, unknownPersonView, withoutRoleView } from "./entrance/view.ts";
import { pageName } from "./frame/links.ts";
import { type LaterViewName, laterPages } from "./later-pages.ts";
import type { At } from "./later-view.ts";
import type { Words } from "./messages/catalogue.ts";
import { type Parts, whoIsHere } from "./parts.ts";
import { plansView } from "./plans/list-view.ts";
import { heading } from "./shown/heading.ts";
import { laterShown } from "./shown/later.ts";
import { startView } from "./start/view.ts";
import type { Surroundings } from "./surroundings.ts";
import { verifyView } from "./verify/view.ts";

/** What the views of all pages need. */
export interface PageContext {
  readonly parts: Parts;
  readonly words: Words;
  readonly surroundings: Surroundings;
  /** Asks again for whatever the page at hand shows. */
  readonly again: () => void;
}

/** The page at an address, or the entrance where it needs somebody to be signed in. */
export function pageView(address: Address, context: PageContext): TemplateResult {
  const { parts, words } = context;
  const { verifying, verifyActs, entrance, entranceActs } = parts;
  if (address.page === "verify") return verifyView(verifying.get(), address.number, verifyActs, words);
  const me = whoIsHere(parts);
  if (me && address.page === "newPassword") return newPasswordElsewhereView(me, entranceActs, words);
  if (me) return pageOf(homeOf(address, me), me, context);
  const state = entrance.get();
  switch (state.kind) {
    case "signedOut":
      if (address.page === "newPassword") return newPasswordView(state, address.code, entranceActs, words);
      return address.page === "forgotten"
        ? forgottenView(state, entranceActs, words)
        : signInView(state, entranceActs, words);
    case "withoutRole":
      return withoutRoleView(entranceActs, words);
    case "unknown":
      return unknownPersonView(state, entranceActs, words);
    default:
      return html`<p class="loading" aria-busy="true">${words.messages.frame.loading}</p>`;
  }
}

/** Where people of a role begin, and where they come to from an address that is none of theirs. */
export function homeOf(address: Address, me: Me): Address {
  const home: Address = me.agency === null ? { page: "dashboard", within: [] } : { page: "plans", agency: null };
  if ("within" in address) return laterPages[address.page].isFor(me) ? address : home;
  switch (address.page) {
    case "home":
    case "signIn":
    case "forgotten":
      return home;
    case "start":
      return may(me.role, "start") ? address : home;
    case "plans":
    case "plan":
      return (address.agency === null) === (me.agency !== null) ? address : home;
    default:
      return address;
  }
}

function pageOf(address: Address, me: Me, context: PageContext): TemplateResult {
  const { parts, words, again } = context;
  const { downloads } = parts;
  switch (address.page) {
    case "plans":
      return plansView(parts.plans.get(), { words, downloads, agency: address.agency, again });
    case "plan": {
      const within = [address.agency ?? "", address.plan ?? ""];
      return laterView("plan", words.messages.frame.loading, { me, within }, context);
    }
    case "start": {
      const typed = parts.servicesTyped.get();
      return startView(parts.services.get(), { words, downloads, typed, type: parts.servicesTyped.send, again });
    }
    default:
      if ("within" in address) {
        const at = { me, within: address.within };
        return laterView(address.page, pageName(address.page, me, words), at, context);
      }
      return html`${heading(words.messages.frame.unknownPage, words.messages.frame.unknownPageHelp)}`;
  }
}

function laterView(view: LaterViewName, name: string, at: At, { parts, words, surroundings }: PageContext) {
  const anew = async () => {
    if (!(await reloadWhenReachable())) surroundings.tell(words.messages.frame.unreachable);
  };
  return laterShown(parts.later.get(view), { name, at, words, again: () => void anew() });
}
