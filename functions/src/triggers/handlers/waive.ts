import { waiving } from "../../../../plan/contract/rounds.ts";
import { waive as decide } from "../../use-cases/decide-on-expected.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodBody } from "../json-body.ts";

/** Waives what is expected of an agency, or takes it back. */
export const waive: Handler<"waive"> = async ({ question, parameters, caller }, { surroundings }) => {
  const asked = understoodBody(waiving, question);
  if (!asked.ok) return asked;
  return asJson(await decide(surroundings, { account: caller, round: parameters.round, waiving: asked.result }));
};
