import { scheduleFilter } from "../../../../plan/contract/consolidated.ts";
import { consolidatedSchedule as viewOf } from "../../use-cases/consolidated-schedule.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodQuery } from "../understood.ts";

/** The actions that the ministry asks for. */
export const consolidatedSchedule: Handler<"consolidatedSchedule"> = async ({ question }, { surroundings }) => {
  const filter = understoodQuery(scheduleFilter, question.query);
  return filter.ok ? asJson(await viewOf(surroundings, filter.result)) : filter;
};
