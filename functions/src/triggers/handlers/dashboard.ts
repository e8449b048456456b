import { dashboardFilter } from "../../../../plan/contract/dashboard.ts";
import { dashboard as dashboardOf } from "../../use-cases/dashboard.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodQuery } from "../understood.ts";

/** What a director looks at. */
export const dashboard: Handler<"dashboard"> = async ({ question }, { surroundings }) => {
  const filter = understoodQuery(dashboardFilter, question.query);
  return filter.ok ? asJson(await dashboardOf(surroundings, filter.result)) : filter;
};
