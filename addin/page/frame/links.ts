import type { Me } from "../../../plan/contract/me.ts";
import { may } from "../../../plan/people/acts.ts";
import type { Address } from "../address.ts";
import { type LaterName, laterNames, laterPages, type PageGroup } from "../later-pages.ts";
import type { Words } from "../messages/catalogue.ts";

/** A page that one can go to. */
export interface Link {
  readonly address: Address;
  readonly text: string;
}

/** Pages that belong together. */
export interface LinkGroup {
  readonly group: PageGroup;
  readonly name: string;
  readonly links: readonly Link[];
}

/** Where strangers can go. */
export function strangersLinks({ messages: { frame } }: Words): readonly Link[] {
  return [
    { address: { page: "signIn" }, text: frame.signIn },
    { address: { page: "verify", number: "" }, text: frame.pages.verify },
  ];
}

/** Where somebody can go, in groups; one that would be empty is left out. */
export function linkGroups(me: Me, words: Words): readonly LinkGroup[] {
  const { pages, groups } = words.messages.frame;
  const verifying: Link = { address: { page: "verify", number: "" }, text: pages.verify };
  const own: { readonly [G in PageGroup]: readonly (Link | false)[] } = {
    follow: [me.agency !== null && { address: { page: "plans", agency: null }, text: pages.plans }],
    work: [may(me.role, "start") && { address: { page: "start" }, text: pages.start }],
    organise: [],
  };
  return (["follow", "work", "organise"] as const)
    .map((group) => {
      const later = laterNames
        .filter((name) => laterPages[name].group === group && laterPages[name].isFor(me))
        .map((name): Link => ({ address: { page: name, within: [] }, text: pageName(name, me, words) }));
      const links = [...own[group].filter((link) => link !== false), ...later];
      return { group, name: groups[group], links: group === "work" ? [...links, verifying] : links };
    })
    .filter(({ links }) => links.length > 0);
}

/** What the list of pages calls a page; whoever may not send checks there. */
export function pageName(name: LaterName, { role }: Me, { messages: { frame } }: Words): string {
  return name === "send" && !may(role, "send") ? frame.pages.check : frame.pages[name];
}

/** Whether a page is the linked one or one of its own: a plan is among the plans, an agency's plans among agencies. */
export function isWithin(here: Address, link: Address): boolean {
  if (here.page === "plan" || here.page === "plans") {
    return here.agency === null ? link.page === "plans" : link.page === "agencies";
  }
  if (here.page === "forgotten" || here.page === "newPassword") return link.page === "signIn";
  return here.page === link.page;
}
