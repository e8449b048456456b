import * as z from "zod";
import { openPlan } from "../../use-cases/open-plan.ts";
import { askedAgency } from "../asked-agency.ts";
import { asWorkbook } from "../given.ts";
import type { Handler } from "../handler.ts";
import { revision } from "../query-parts.ts";
import { understoodQuery } from "../understood.ts";

const query = z.object({ revision: revision.optional() });

/** A plan as a filled workbook, as it is or as it was. */
export const planWorkbook: Handler<"planWorkbook"> = async ({ question, parameters, caller }, { surroundings }) => {
  const agency = askedAgency(caller, question.query);
  if (!agency.ok) return agency;
  const asked = understoodQuery(query, question.query);
  if (!asked.ok) return asked;
  const named = { agency: agency.result, plan: parameters.plan };
  const { revision } = asked.result;
  return asWorkbook(await openPlan(surroundings, revision === undefined ? named : { ...named, revision }));
};
