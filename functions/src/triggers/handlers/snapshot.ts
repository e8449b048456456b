import { closedMonthDetail } from "../../use-cases/closed-months.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";

/** A closed month with its figures. */
export const snapshot: Handler<"snapshot"> = async ({ parameters }, { surroundings }) =>
  asJson(await closedMonthDetail(surroundings, parameters));
