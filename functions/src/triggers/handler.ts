import type { RouteName, routes } from "../../../plan/contract/routes.ts";
import type { Account } from "../../../plan/people/account.ts";
import type { Act, acts } from "../../../plan/people/acts.ts";
import type { Role } from "../../../plan/people/role.ts";
import type { World } from "../composition/world.ts";
import type { Outcome } from "../use-cases/outcome.ts";
import type { GivenOf } from "./given.ts";
import type { Question } from "./question.ts";

type ParameterNames<Path extends string> = Path extends `${string}:${infer Rest}`
  ? Rest extends `${infer Name}/${infer More}`
    ? Name | ParameterNames<More>
    : Rest
  : never;

/** The kinds of account that people of these roles may have. */
type AccountOf<Allowed extends Role, Kind = Account> = Kind extends Account
  ? [Kind["role"] & Allowed] extends [never]
    ? never
    : Kind
  : never;

type Who<R extends RouteName> = (typeof routes)[R]["who"];

/** Who asks, as far as the route says: nobody in particular, somebody, or somebody whose role allows the act. */
export type CallerOf<R extends RouteName> =
  Who<R> extends "anyone" ? null : Who<R> extends Act ? AccountOf<(typeof acts)[Who<R>][number]> : Account;

/** A question to one route, from somebody who may ask it. */
export interface Asked<R extends RouteName> {
  readonly question: Question;
  readonly parameters: { readonly [P in ParameterNames<(typeof routes)[R]["path"]>]: string };
  readonly caller: CallerOf<R>;
}

/** Understands a question, has the use case do the work, gives what came of it. */
export type Handler<R extends RouteName> = (asked: Asked<R>, world: World) => Promise<Outcome<GivenOf<R>>>;

/** One for every route. */
export type Handlers = { readonly [R in RouteName]: Handler<R> };
