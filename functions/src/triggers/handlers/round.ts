import { roundTable } from "../../use-cases/round-table.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";

/** A round with every agency. */
export const round: Handler<"round"> = async ({ parameters }, { surroundings }) =>
  asJson(await roundTable(surroundings, { round: parameters.round }));
