import { roundMissing as missing } from "../../use-cases/round-missing.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";

/** Who has not sent yet. */
export const roundMissing: Handler<"roundMissing"> = async ({ parameters }, { surroundings }) =>
  asJson(await missing(surroundings, { round: parameters.round }));
