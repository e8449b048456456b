import { confirmationRequest } from "../../../../plan/contract/review.ts";
import { confirmPlan as confirm } from "../../use-cases/confirm-plan.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodBody } from "../json-body.ts";

/** Confirms a plan of one's own agency, as its owner or as the chair. */
export const confirmPlan: Handler<"confirmPlan"> = async ({ question, parameters, caller }, { surroundings }) => {
  const asked = understoodBody(confirmationRequest, question);
  if (!asked.ok) return asked;
  return asJson(await confirm(surroundings, { account: caller, plan: parameters.plan, request: asked.result }));
};
