import { expectedChange } from "../../../../plan/contract/rounds.ts";
import { changeExpected as change } from "../../use-cases/change-expected.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodBody } from "../json-body.ts";

/** Changes who is expected to send what. */
export const changeExpected: Handler<"changeExpected"> = async ({ question, parameters, caller }, { surroundings }) => {
  const asked = understoodBody(expectedChange, question);
  if (!asked.ok) return asked;
  return asJson(await change(surroundings, { account: caller, round: parameters.round, change: asked.result }));
};
