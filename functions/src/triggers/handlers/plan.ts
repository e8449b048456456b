import { planDetail } from "../../use-cases/plan-detail.ts";
import { askedAgency } from "../asked-agency.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";

/** Everything about one plan but its content. */
export const plan: Handler<"plan"> = async ({ question, parameters, caller }, { surroundings }) => {
  const agency = askedAgency(caller, question.query);
  if (!agency.ok) return agency;
  return asJson(await planDetail(surroundings, { agency: agency.result, plan: parameters.plan }));
};
