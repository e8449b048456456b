import { portalServiceQuery } from "../../../../plan/contract/portal.ts";
import { portalService as serviceOf } from "../../use-cases/portal-service.ts";
import { askedAgency } from "../asked-agency.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodQuery } from "../understood.ts";

/** What letter and plan say of one service. */
export const portalService: Handler<"portalService"> = async ({ question, caller }, { surroundings }) => {
  const agency = askedAgency(caller, question.query);
  if (!agency.ok) return agency;
  const asked = understoodQuery(portalServiceQuery, question.query);
  return asked.ok ? asJson(await serviceOf(surroundings, { agency: agency.result, ...asked.result })) : asked;
};
