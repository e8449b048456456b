import { done } from "../../use-cases/outcome.ts";
import { whoIsAsking } from "../../use-cases/who-is-asking.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";

/** Who is signed in, and for whom. */
export const me: Handler<"me"> = async ({ caller }, { surroundings }) =>
  asJson(done(await whoIsAsking(surroundings, caller)));
