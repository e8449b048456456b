import { verifyClosedMonth } from "../../use-cases/verify-closed-month.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";

/** Whether a closed month is what it was closed as. */
export const verifySnapshot: Handler<"verifySnapshot"> = async ({ parameters }, { surroundings }) =>
  asJson(await verifyClosedMonth(surroundings, parameters));
