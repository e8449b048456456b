import type { Me } from "../../plan/contract/me.ts";
import type { PersonListed } from "../../plan/contract/people.ts";
import type { ServiceListed } from "../../plan/contract/plans.ts";
import { type Resource, resource } from "../screen/resource.ts";
import { type Slice, slice } from "../screen/slice.ts";
import { type Entrance, type EntranceEvent, entranceAfter } from "../session/entrance.ts";
import type { SignIn } from "../session/sign-in.ts";
import { type Downloads, downloadsFrom } from "./download.ts";
import { type EntranceActs, entranceActs, type Ways } from "./entrance/acts.ts";
import { type LettersEvent, type LettersState, lettersAfter } from "./ministry/letters-state.ts";
import { type ActionsAsked, type CountryShown, countryShown, lateActions } from "./ministry/resources.ts";
import { type PeopleActs, peopleActs } from "./people/acts.ts";
import { type PeopleEvent, type PeopleState, peopleAfter, quietPeople } from "./people/state.ts";
import { type Compared, type PlansShown, plansShown } from "./plans/resources.ts";
import { type SendActs, sendActs } from "./send/acts.ts";
import { keeperIn } from "./send/kept-typing.ts";
import { type Queue, type QueueEvent, queueAfter } from "./send/queue.ts";
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
  readonly country: CountryShown;
  readonly actionsAsked: Slice<ActionsAsked, ActionsAsked>;
  readonly agenciesTyped: Slice<string, string>;
  readonly letters: Slice<LettersState, LettersEvent>;
  readonly peopleListed: Resource<null, readonly PersonListed[]>;
  readonly people: Slice<PeopleState, PeopleEvent>;
  readonly peopleActs: PeopleActs;
}

/** Whoever is signed in and known; null for nobody. */
export function whoIsHere({ entrance }: Pick<Parts, "entrance">): Me | null {
  const state = entrance.get();
  return state.kind === "signedIn" ? state.me : null;
}

/** All parts, nothing asked yet but who is here. Signing in and out lead where `ways` say. */
export function partsOf(surroundings: Surroundings, entrance: Parts["entrance"], signIn: SignIn, ways: Ways): Parts {
  const { api, changed } = surroundings;
  const replaced = <T>(_before: T, next: T) => next;
  const queue = slice<Queue, QueueEvent>([], queueAfter, changed);
  const leftOut = slice<readonly string[], readonly string[]>([], replaced, changed);
  const verifying = slice<Verifying, VerifyEvent>({ kind: "idle" }, verifyingAfter, changed);
  const people = slice<PeopleState, PeopleEvent>(quietPeople, peopleAfter, changed);
  const peopleListed = resource<null, readonly PersonListed[]>(() => api.ask("people", {}), changed);
  return {
    entrance,
    entranceActs: entranceActs(entrance, signIn, surroundings, ways),
    downloads: downloadsFrom(surroundings),
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
    country: countryShown(api, changed),
    actionsAsked: slice(lateActions, replaced<ActionsAsked>, changed),
    agenciesTyped: slice("", replaced<string>, changed),
    letters: slice<LettersState, LettersEvent>({ kind: "idle" }, lettersAfter, changed),
    peopleListed,
    people,
    peopleActs: peopleActs(people, peopleListed, surroundings),
  };
}

/** The entrance, which exists before the rest: an answer that nobody is signed in closes it. */
export function newEntrance(changed: () => void): Parts["entrance"] {
  return slice<Entrance, EntranceEvent>({ kind: "starting" }, entranceAfter, changed);
}
