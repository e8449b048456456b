import { consolidatedFilter } from "../../../../plan/contract/consolidated.ts";
import { consolidatedPlans as viewOf } from "../../use-cases/consolidated-plans.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodQuery } from "../understood.ts";

/** The plans that the ministry asks for. */
export const consolidatedPlans: Handler<"consolidatedPlans"> = async ({ question }, { surroundings }) => {
  const filter = understoodQuery(consolidatedFilter, question.query);
  return filter.ok ? asJson(await viewOf(surroundings, filter.result)) : filter;
};
