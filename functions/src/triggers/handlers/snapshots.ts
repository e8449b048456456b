import { closedMonths } from "../../use-cases/closed-months.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";

/** Every edition of every closed month. */
export const snapshots: Handler<"snapshots"> = async (_, { surroundings }) => asJson(await closedMonths(surroundings));
