import { consolidatedFilter } from "../../../../plan/contract/consolidated.ts";
import { consolidatedGoals as viewOf } from "../../use-cases/consolidated-goals.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodQuery } from "../understood.ts";

/** The goals of the agencies that the ministry asks for. */
export const consolidatedGoals: Handler<"consolidatedGoals"> = async ({ question }, { surroundings }) => {
  const filter = understoodQuery(consolidatedFilter, question.query);
  return filter.ok ? asJson(await viewOf(surroundings, filter.result)) : filter;
};
