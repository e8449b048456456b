import type { Me } from "../../plan/contract/me.ts";
import { may } from "../../plan/people/acts.ts";

/** Where in the list of pages a page stands. */
export type PageGroup = "follow" | "work" | "organise";

/** A page whose view is a file of its own. */
export interface LaterPlace {
  /** Its name in the address, behind `#/`. */
  readonly path: string;
  /** Null for one that people come to from another page alone. */
  readonly group: PageGroup | null;
  /** Who is offered it; others who come by its address are led home. What they may do is the cloud's to decide. */
  readonly isFor: (me: Me) => boolean;
}

/** The pages whose views are loaded when they are first opened, in the order in which they are offered. */
export const laterPages = {
  dashboard: { path: "painel", group: "follow", isFor: ({ role }) => may(role, "readConsolidated") },
  lists: { path: "listas", group: "follow", isFor: ({ role }) => may(role, "readConsolidated") },
  /** At the address of an overview that it was once a part of. */
  files: { path: "panorama", group: "follow", isFor: ({ role }) => may(role, "readConsolidated") },
  reviewQueue: { path: "analise", group: "follow", isFor: ({ role }) => may(role, "readConsolidated") },
  planReview: { path: "analise-do-plano", group: null, isFor: ({ role }) => may(role, "readPlans") },
  agencies: { path: "orgaos", group: "follow", isFor: ({ role }) => may(role, "readConsolidated") },
  rounds: { path: "rodadas", group: "follow", isFor: ({ role }) => may(role, "readPlans") },
  reminders: { path: "avisos", group: "follow", isFor: ({ role }) => may(role, "manageMail") },
  deadlines: { path: "prazos", group: "follow", isFor: ({ agency }) => agency !== null },
  portal: { path: "portal", group: "follow", isFor: ({ role }) => may(role, "readPlans") },
  visits: { path: "oficinas", group: "follow", isFor: ({ role }) => may(role, "moveVisit") },
  snapshots: { path: "meses", group: "follow", isFor: ({ role }) => may(role, "readConsolidated") },
  send: { path: "enviar", group: "work", isFor: ({ role }) => may(role, "check") },
  directory: { path: "diretorio", group: "organise", isFor: ({ role }) => may(role, "readDirectory") },
  people: { path: "pessoas", group: "organise", isFor: ({ role }) => may(role, "managePeople") },
} as const satisfies { readonly [name: string]: LaterPlace };

export type LaterName = keyof typeof laterPages;

/** The views that are loaded later; a plan has addresses of its own and is on no list. */
export type LaterViewName = LaterName | "plan";

/** All of their names. */
export const laterNames = Object.keys(laterPages) as LaterName[];
