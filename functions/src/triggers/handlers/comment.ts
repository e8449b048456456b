import { commentRequest } from "../../../../plan/contract/review.ts";
import { commentOnPlan } from "../../use-cases/comment-on-plan.ts";
import { askedAgency } from "../asked-agency.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodBody } from "../json-body.ts";

/** Says something of a plan. */
export const comment: Handler<"comment"> = async ({ question, parameters: { plan }, caller }, { surroundings }) => {
  const agency = askedAgency(caller, question.query);
  if (!agency.ok) return agency;
  const asked = understoodBody(commentRequest, question);
  if (!asked.ok) return asked;
  const input = { account: caller, agency: agency.result, plan, request: asked.result };
  return asJson(await commentOnPlan(surroundings, input));
};
