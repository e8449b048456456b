import { listPlans } from "../../use-cases/list-plans.ts";
import { askedAgency } from "../asked-agency.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";

/** The plans of an agency. */
export const plans: Handler<"plans"> = async ({ question, caller }, { surroundings }) => {
  const agency = askedAgency(caller, question.query);
  return agency.ok ? asJson(await listPlans(surroundings, { agency: agency.result })) : agency;
};
