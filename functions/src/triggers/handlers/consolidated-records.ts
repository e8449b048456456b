import { recordsFilter } from "../../../../plan/contract/consolidated.ts";
import { consolidatedRecords as pageOf } from "../../use-cases/consolidated-records.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodQuery } from "../understood.ts";

/** A page of the rows that the consolidated view is made of. */
export const consolidatedRecords: Handler<"consolidatedRecords"> = async ({ question }, { surroundings }) => {
  const filter = understoodQuery(recordsFilter, question.query);
  return filter.ok ? asJson(await pageOf(surroundings, filter.result)) : filter;
};
