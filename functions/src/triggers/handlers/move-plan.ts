import { moveRequest } from "../../../../plan/contract/review.ts";
import { movePlan as move } from "../../use-cases/move-plan.ts";
import { askedAgency } from "../asked-agency.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodBody } from "../json-body.ts";

/** Moves a plan through its review. */
export const movePlan: Handler<"movePlan"> = async (
  { question, parameters: { plan }, caller },
  { surroundings, mail },
) => {
  const agency = askedAgency(caller, question.query);
  if (!agency.ok) return agency;
  const asked = understoodBody(moveRequest, question);
  if (!asked.ok) return asked;
  const input = { account: caller, agency: agency.result, plan, request: asked.result };
  return asJson(await move({ ...surroundings, mail }, input));
};
