import type { CivilDate } from "../calendar/civil-date.ts";
import { type GoalCounts, goalPercents } from "../goals/goals.ts";
import { foldedWords } from "../text/folded-words.ts";
import type { PlanPromise } from "./plan-promise.ts";

/** A service of the agency's list with what is known of its way to the goals. */
export interface GapService {
  readonly key: string;
  readonly name: string;
  readonly registered: boolean;
  readonly digital: boolean;
  /** Null when the service has no plan. */
  readonly plan: { readonly promise: PlanPromise; readonly openActions: number } | null;
  /** Requests a month; null where not known. */
  readonly volume: number | null;
}

/** What is to be done with a service. */
export type GapAct = "register" | "digitise";

/** A service of the smallest set. */
export interface GapStep {
  readonly service: GapService;
  readonly acts: readonly GapAct[];
}

/** What takes an agency to both goals by a date. */
export interface GoalGap {
  readonly by: CivilDate;
  readonly counts: GoalCounts;
  /** Services that are digital once all are registered, and how many have to be. */
  readonly digital: { readonly today: number; readonly needed: number };
  /** Not digital today, and so by the date if their plans, of which nothing is late, are kept; the first to be finished first. */
  readonly promised: readonly GapService[];
  /** Likewise, but the plan is late already: not counted on. */
  readonly late: readonly GapService[];
  /** With a plan that ends after the date, or that nobody dated. */
  readonly later: readonly GapService[];
  /**
   * The smallest set of services that reaches both goals, with the acts for each: first what is only to be registered.
   * What is promised is counted on and is not in it.
   */
  readonly smallest: readonly GapStep[];
  /** How many services the set has when no plan is counted on. */
  readonly withoutPromises: number;
}

/**
 * The smallest set of services that, registered and offered digitally, takes an agency to 100 % registered and 50 %
 * digital by a date, when the plans that promise so by then are kept.
 *
 * It is exact. Whatever is not registered has to be, so those services are in every such set; n services registered
 * need ⌈n ÷ 2⌉ digital ones, so that the missing number is fixed, and taking it from the services that are in the set
 * already adds none to it. What more is needed adds one service each. Which of several such sets: first services whose
 * plan is nearest its end (late plans among them), then those without a plan, of either those of more requests, by name.
 */
export function goalGap(services: readonly GapService[], { by }: { readonly by: CivilDate }): GoalGap {
  const needed = Math.ceil((services.length * goalPercents.digital) / 100);
  const today = services.filter(({ digital }) => digital).length;
  const open = services.filter(({ digital }) => !digital);
  const ended = (kind: "onTime" | "late") =>
    open.filter(({ plan }) => plan !== null && plan.promise.kind === kind && endOf(plan.promise) <= by);
  const promised = open.filter((service) => service.plan?.promise.kind === "done" || ended("onTime").includes(service));
  const late = ended("late");
  const rest = open.filter((service) => !promised.includes(service));
  return {
    by,
    counts: countsOf(services),
    digital: { today, needed },
    promised: promised.toSorted(byEnd),
    late: late.toSorted(byEnd),
    later: rest.filter((service) => isPlanned(service) && !late.includes(service)).toSorted(byEnd),
    smallest: smallestSet(services, rest, needed - today - promised.length),
    withoutPromises: smallestSet(services, open, needed - today).length,
  };
}

/** All that is not registered, and of `open` as many as are missing, from among those first. */
function smallestSet(
  services: readonly GapService[],
  open: readonly GapService[],
  missing: number,
): readonly GapStep[] {
  const digitised = new Set(open.toSorted(byPreference).slice(0, Math.max(0, missing)));
  const steps = services
    .filter((service) => !service.registered || digitised.has(service))
    .map((service): GapStep => {
      const acts: GapAct[] = service.registered ? [] : ["register"];
      return { service, acts: digitised.has(service) ? [...acts, "digitise"] : acts };
    });
  return steps.sort((one, other) => rankOf(one) - rankOf(other) || byPreference(one.service, other.service));
}

function rankOf({ acts }: GapStep): number {
  return acts.length === 1 ? (acts[0] === "register" ? 0 : 2) : 1;
}

/** Services to register anyway first: that is what makes the set the smallest. */
function byPreference(one: GapService, other: GapService): number {
  return (
    Number(one.registered) - Number(other.registered) ||
    Number(isPlanned(other)) - Number(isPlanned(one)) ||
    (one.plan?.openActions ?? 0) - (other.plan?.openActions ?? 0) ||
    (other.volume ?? -1) - (one.volume ?? -1) ||
    byName(one, other)
  );
}

function isPlanned({ plan }: GapService): boolean {
  return plan !== null && plan.promise.kind !== "none";
}

function byEnd(one: GapService, other: GapService): number {
  const [first, second] = [one, other].map(({ plan }) => (plan === null ? "" : endOf(plan.promise)));
  return first === second ? byName(one, other) : (first ?? "") < (second ?? "") ? -1 : 1;
}

/** What is done has ended before anything; what is undated ends after everything. */
function endOf(promise: PlanPromise): CivilDate {
  if ("on" in promise) return promise.on;
  return promise.kind === "done" ? "" : "9999-12-31";
}

function byName(one: GapService, other: GapService): number {
  const [first, second] = [foldedWords(one.name), foldedWords(other.name)];
  if (first !== second) return first < second ? -1 : 1;
  return one.key < other.key ? -1 : Number(one.key > other.key);
}

function countsOf(services: readonly GapService[]): GoalCounts {
  const registered = services.filter((service) => service.registered);
  return {
    services: services.length,
    registered: registered.length,
    digital: registered.filter(({ digital }) => digital).length,
    withPlan: services.filter(({ plan }) => plan !== null).length,
  };
}
