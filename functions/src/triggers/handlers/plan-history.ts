import { planHistory as historyOf } from "../../use-cases/revision-history.ts";
import { askedAgency } from "../asked-agency.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { historyPage } from "../query-parts.ts";
import { understoodQuery } from "../understood.ts";

/** Every accepted submission of a plan. */
export const planHistory: Handler<"planHistory"> = async ({ question, parameters, caller }, { surroundings }) => {
  const agency = askedAgency(caller, question.query);
  if (!agency.ok) return agency;
  const page = understoodQuery(historyPage, question.query);
  if (!page.ok) return page;
  return asJson(await historyOf(surroundings, { agency: agency.result, plan: parameters.plan, ...page.result }));
};
