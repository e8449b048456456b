import type { RouteName } from "../../../plan/contract/routes.ts";
import type { Account } from "../../../plan/people/account.ts";
import { done, type Outcome, refused } from "../use-cases/outcome.ts";
import { callerAddress } from "./caller-address.ts";
import { costs } from "./costs.ts";
import type { Question } from "./question.ts";
import type { Service } from "./service.ts";

const COST_OF_TOKEN = 1;

type Limiting = Pick<Service, "limits" | "now">;

/** Takes the route's cost from the bucket of a person who is signed in. */
export function personLimited(account: Account, route: RouteName, { limits, now }: Limiting): Outcome<null> {
  return outcomeOf(limits.people.take(account.uid, costs[route], now()));
}

/**
 * Takes the route's cost from the bucket of the caller's address and from that of all strangers: of whoever asks without
 * an account.
 */
export function strangerLimited(question: Question, route: RouteName, limiting: Limiting): Outcome<null> {
  return takenFromStrangers(question, costs[route], limiting);
}

/** Takes what it costs to look at a token from the same buckets, of whoever was just refused: trying tokens is bounded. */
export function refusedLimited(question: Question, limiting: Limiting): Outcome<null> {
  return takenFromStrangers(question, COST_OF_TOKEN, limiting);
}

function takenFromStrangers(question: Question, cost: number, { limits, now }: Limiting): Outcome<null> {
  const own = limits.addresses.take(callerAddress(question), cost, now());
  return outcomeOf(own > 0 ? own : limits.strangers.take("", cost, now()));
}

function outcomeOf(retryAfter: number): Outcome<null> {
  return retryAfter === 0 ? done(null) : refused({ code: "too-many-requests", retryAfter });
}
