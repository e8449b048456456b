import type { Me } from "../../plan/contract/me.ts";
import type { ServiceListed } from "../../plan/contract/plans.ts";
import { type Resource, resource } from "../screen/resource.ts";
import { type Slice, slice } from "../screen/slice.ts";
import { type Entrance, type EntranceEvent, entranceAfter } from "../session/entrance.ts";
import type { SignIn } from "../session/sign-in.ts";
import { type Downloads, downloadsFrom } from "./download.ts";
import { type EntranceActs, entranceActs, type Ways } from "./entrance/acts.ts";
import { laterViews } from "./later-views.ts";
import { type Compared, type PlansShown, plansShown } from "./plans/resources.ts";
import { type SendActs, sendActs } from "./send/acts.ts";
import { keeperIn } from "./send/kept-typing.ts";
import { type Queue, type QueueEvent, queueAfter } from "./send/queue.ts";
import { type ShownLater, shownLater } from "./shown-later.ts";
import type { Surroundings } from "./surroundings.ts";
import { type VerifyActs, verifyActs } from "./verify/acts.ts";
import { type VerifyEvent, type Verifying, verifyingAfter } from "./verify/state.ts";

/** The page's state, part by part, and what people do with each. */
export interface Parts {
  readonly entrance: Slice<Entrance, EntranceEvent>;
  readonly entranceActs: EntranceActs;
  readonly downloads: Downloads;
  readonly plans: PlansShown;
  readonly compared: Slice<Compared | null, Compared | null>;
  readonly services: Resource<null, readonly ServiceListed[]>;
  readonly servicesTyped: Slice<string, string>;
  readonly queue: Slice<Queue, QueueEvent>;
  readonly leftOut: Slice<readonly string[], readonly string[]>;
  readonly sendActs: SendActs;
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
  const queue = slice<Queue, QueueEvent>([], queueAfter, changed);
  const leftOut = slice<readonly string[], readonly string[]>([], replaced, changed);
  const verifying = slice<Verifying, VerifyEvent>({ kind: "idle" }, verifyingAfter, changed);
  const downloads = downloadsFrom(surroundings);
  return {
    entrance,
    entranceActs: entranceActs(entrance, signIn, surroundings, ways),
    downloads,
    plans: plansShown(api, changed),
    compared: slice<Compared | null, Compared | null>(null, replaced, changed),
    services: resource(() => api.ask("services", {}), changed),
    servicesTyped: slice("", replaced<string>, changed),
    queue,
    leftOut,
    sendActs: sendActs(
      queue,
      leftOut,
      keeperIn(() => sessionStorage),
      surroundings,
    ),
    verifying,
    verifyActs: verifyActs(verifying, surroundings),
    later: shownLater({ surroundings, downloads }, laterViews, arrived),
  };
}

/** The entrance, which exists before the rest: an answer that nobody is signed in closes it. */
export function newEntrance(changed: () => void): Parts["entrance"] {
  return slice<Entrance, EntranceEvent>({ kind: "starting" }, entranceAfter, changed);
}
