import { agencyDifferences as differencesOf } from "../../use-cases/revision-differences.ts";
import { askedAgency } from "../asked-agency.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { fromAndTo } from "../query-parts.ts";
import { understoodQuery } from "../understood.ts";

/** What two revisions of the agency's own workbook differ in. */
export const agencyDifferences: Handler<"agencyDifferences"> = async ({ question, caller }, { surroundings }) => {
  const agency = askedAgency(caller, question.query);
  if (!agency.ok) return agency;
  const asked = understoodQuery(fromAndTo, question.query);
  if (!asked.ok) return asked;
  return asJson(await differencesOf(surroundings, { agency: agency.result, ...asked.result }));
};
