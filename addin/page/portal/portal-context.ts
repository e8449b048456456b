import type { Me } from "../../../plan/contract/me.ts";
import type { PortalServiceDetail } from "../../../plan/contract/portal.ts";
import type { Loading } from "../../screen/resource.ts";
import type { Words } from "../messages/catalogue.ts";
import type { Doing } from "../shown/doing.ts";
import type { PortalActs } from "./portal-acts.ts";

/** Which services are looked at. */
export const filters = ["open", "decided", "offered", "undeclared", "unregistered", "all"] as const;

export type Filter = (typeof filters)[number];

/** What of a page is looked at; the cloud is not asked anew for it. */
export interface Looked {
  readonly filter: Filter;
  readonly text: string;
  /** How many services, or agencies, are shown at most. */
  readonly most: number;
  /** The service whose steps are open; null when none is. */
  readonly opened: string | null;
}

/** So many are shown at first, and so many more each time. */
export const SHOWN_AT_ONCE = 20;

export const atFirst: Looked = { filter: "open", text: "", most: SHOWN_AT_ONCE, opened: null };

/** What every view of goals and the Portal needs beyond what it shows. */
export interface PortalContext {
  readonly words: Words;
  readonly me: Me;
  readonly doing: Doing;
  readonly looked: Looked;
  readonly look: (change: Partial<Looked>) => void;
  readonly acts: PortalActs;
  /** By when the goals are looked at; "" until the answer says. */
  readonly by: string;
  readonly lookBy: (by: string) => void;
  /** Opens the steps of a service, or closes them. */
  readonly openSteps: (service: string | null, asked: { readonly letter?: string; readonly plan?: string }) => void;
  readonly steps: Loading<PortalServiceDetail>;
  readonly again: () => void;
}
