import { consolidatedFilter } from "../../../../plan/contract/consolidated.ts";
import { consolidatedIndicators as viewOf } from "../../use-cases/consolidated-indicators.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodQuery } from "../understood.ts";

/** The indicators of the plans that the ministry asks for. */
export const consolidatedIndicators: Handler<"consolidatedIndicators"> = async ({ question }, { surroundings }) => {
  const filter = understoodQuery(consolidatedFilter, question.query);
  return filter.ok ? asJson(await viewOf(surroundings, filter.result)) : filter;
};
