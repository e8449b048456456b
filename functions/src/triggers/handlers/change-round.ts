import { roundChange } from "../../../../plan/contract/rounds.ts";
import { changeRound as change } from "../../use-cases/change-round.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodBody } from "../json-body.ts";

/** Changes, closes or reopens a round. */
export const changeRound: Handler<"changeRound"> = async ({ question, parameters, caller }, { surroundings }) => {
  const asked = understoodBody(roundChange, question);
  if (!asked.ok) return asked;
  return asJson(await change(surroundings, { account: caller, round: parameters.round, change: asked.result }));
};
