import { lineageFilter } from "../../../../plan/contract/consolidated.ts";
import { consolidatedLineage as lineageOf } from "../../use-cases/consolidated-lineage.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodQuery } from "../understood.ts";

/** The workbooks and cells that a consolidated figure was read from. */
export const consolidatedLineage: Handler<"consolidatedLineage"> = async ({ question }, { surroundings }) => {
  const filter = understoodQuery(lineageFilter, question.query);
  return filter.ok ? asJson(await lineageOf(surroundings, filter.result)) : filter;
};
