import type { Me } from "../../plan/contract/me.ts";
import type { AgencyPlans, ServiceListed } from "../../plan/contract/plans.ts";
import { type Resource, resource } from "../screen/resource.ts";
import { type Slice, slice } from "../screen/slice.ts";
import { type Entrance, type EntranceEvent, entranceAfter } from "../session/entrance.ts";
import type { SignIn } from "../session/sign-in.ts";
import { type Downloads, downloadsFrom } from "./download.ts";
import { type EntranceActs, entranceActs, type Ways } from "./entrance/acts.ts";
import { laterViews } from "./later-views.ts";
import { type ShownLater, shownLater } from "./shown-later.ts";
import type { Surroundings } from "./surroundings.ts";
import { type VerifyActs, verifyActs } from "./verify/acts.ts";
import { type VerifyEvent, type Verifying, verifyingAfter } from "./verify/state.ts";

/** The page's state, part by part, and what people do with each. */
export interface Parts {
  readonly entrance: Slice<Entrance, EntranceEvent>;
  readonly entranceActs: EntranceActs;
  readonly downloads: Downloads;
  /** Of an agency; null is the reader's own. */
  readonly plans: Resource<{ readonly agency: string | null }, AgencyPlans>;
  readonly services: Resource<null, readonly ServiceListed[]>;
  readonly servicesTyped: Slice<string, string>;
  readonly verifying: Slice<Verifying, VerifyEvent>;
  readonly verifyActs: VerifyActs;
  readonly later: ShownLater;
}

/** Whoever is signed in and known; null for nobody. */
export function whoIsHere({ entrance }: Pick<Parts, "entrance">): Me | null {
  const state = entrance.get();
  return state.kind === "signedIn" ? state.me : null;
}

/**
 * All parts, nothing asked yet but who is here. Signing in and out lead where `ways` say; `arrived` is told of each view
 * that is loaded later.
 */
export function partsOf(
  surroundings: Surroundings,
  entrance: Parts["entrance"],
  signIn: SignIn,
  { arrived, ...ways }: Ways & { readonly arrived: () => void },
): Parts {
  const { api, changed } = surroundings;
  const replaced = <T>(_before: T, next: T) => next;
  const verifying = slice<Verifying, VerifyEvent>({ kind: "idle" }, verifyingAfter, changed);
  const downloads = downloadsFrom(surroundings);
  return {
    entrance,
    entranceActs: entranceActs(entrance, signIn, surroundings, ways),
    downloads,
    plans: resource(({ agency }) => api.ask("plans", { query: { agency } }), changed),
    services: resource(() => api.ask("services", {}), changed),
    servicesTyped: slice("", replaced<string>, changed),
    verifying,
    verifyActs: verifyActs(verifying, surroundings),
    later: shownLater({ surroundings, downloads }, laterViews, arrived),
  };
}

/** The entrance, which exists before the rest: an answer that nobody is signed in closes it. */
export function newEntrance(changed: () => void): Parts["entrance"] {
  return slice<Entrance, EntranceEvent>({ kind: "starting" }, entranceAfter, changed);
}
