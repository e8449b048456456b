import { agencyDeadlines } from "../../use-cases/agency-deadlines.ts";
import { askedAgency } from "../asked-agency.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";

/** An agency's schedules, all of them. */
export const deadlines: Handler<"deadlines"> = async ({ question, caller }, { surroundings }) => {
  const agency = askedAgency(caller, question.query);
  return agency.ok ? asJson(await agencyDeadlines(surroundings, { agency: agency.result })) : agency;
};
