import { goalDate } from "../../../../plan/contract/portal.ts";
import { agencyPortal } from "../../use-cases/agency-portal.ts";
import { askedAgency } from "../asked-agency.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodQuery } from "../understood.ts";

/** The agency's goals and how it agrees with the Portal. */
export const portal: Handler<"portal"> = async ({ question, caller }, { surroundings }) => {
  const agency = askedAgency(caller, question.query);
  if (!agency.ok) return agency;
  const asked = understoodQuery(goalDate, question.query);
  return asked.ok ? asJson(await agencyPortal(surroundings, { agency: agency.result, ...asked.result })) : asked;
};
