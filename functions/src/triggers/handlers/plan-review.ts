import { planReview as reviewOf } from "../../use-cases/plan-review.ts";
import { askedAgency } from "../asked-agency.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";

/** Where the review of a plan stands. */
export const planReview: Handler<"planReview"> = async (
  { question, parameters: { plan }, caller },
  { surroundings },
) => {
  const agency = askedAgency(caller, question.query);
  if (!agency.ok) return agency;
  return asJson(await reviewOf(surroundings, { account: caller, agency: agency.result, plan }));
};
