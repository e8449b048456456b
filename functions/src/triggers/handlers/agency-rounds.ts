import { agencyRounds as roundsOf } from "../../use-cases/agency-rounds.ts";
import { askedAgency } from "../asked-agency.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";

/** The rounds of an agency. */
export const agencyRounds: Handler<"agencyRounds"> = async ({ question, caller }, { surroundings }) => {
  const agency = askedAgency(caller, question.query);
  return agency.ok ? asJson(await roundsOf(surroundings, { agency: agency.result })) : agency;
};
