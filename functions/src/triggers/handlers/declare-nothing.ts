import { declaring } from "../../../../plan/contract/rounds.ts";
import { declareNothing as decide } from "../../use-cases/decide-on-expected.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodBody } from "../json-body.ts";

/** Declares that an agency has nothing to send of what is expected, or takes it back. */
export const declareNothing: Handler<"declareNothing"> = async ({ question, parameters, caller }, { surroundings }) => {
  const asked = understoodBody(declaring, question);
  if (!asked.ok) return asked;
  return asJson(await decide(surroundings, { account: caller, round: parameters.round, declaring: asked.result }));
};
