import { visitsWanted } from "../../../../plan/contract/visits.ts";
import { listVisits } from "../../use-cases/list-visits.ts";
import { askedAgencyOrAll } from "../asked-agency.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodQuery } from "../understood.ts";

/** Workshops and technical visits. */
export const visits: Handler<"visits"> = async ({ question, caller }, { surroundings }) => {
  const agency = askedAgencyOrAll(caller, question.query);
  if (!agency.ok) return agency;
  const wanted = understoodQuery(visitsWanted, question.query);
  if (!wanted.ok) return wanted;
  return asJson(await listVisits(surroundings, { account: caller, agency: agency.result, wanted: wanted.result }));
};
