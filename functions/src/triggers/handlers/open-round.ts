import { roundToOpen } from "../../../../plan/contract/rounds.ts";
import { openRound as open } from "../../use-cases/open-round.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodBody } from "../json-body.ts";

/** Opens a round, or goes on opening it. */
export const openRound: Handler<"openRound"> = async ({ question, caller }, { surroundings }) => {
  const asked = understoodBody(roundToOpen, question);
  return asked.ok ? asJson(await open(surroundings, { account: caller, request: asked.result })) : asked;
};
