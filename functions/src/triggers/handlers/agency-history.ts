import { agencyHistory as historyOf } from "../../use-cases/revision-history.ts";
import { askedAgency } from "../asked-agency.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { historyPage } from "../query-parts.ts";
import { understoodQuery } from "../understood.ts";

/** Every accepted submission of the agency's own workbook. */
export const agencyHistory: Handler<"agencyHistory"> = async ({ question, caller }, { surroundings }) => {
  const agency = askedAgency(caller, question.query);
  if (!agency.ok) return agency;
  const page = understoodQuery(historyPage, question.query);
  return page.ok ? asJson(await historyOf(surroundings, { agency: agency.result, ...page.result })) : page;
};
