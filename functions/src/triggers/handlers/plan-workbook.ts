import { openPlan } from "../../use-cases/open-plan.ts";
import { askedRevision } from "../asked-revision.ts";
import { asWorkbook } from "../given.ts";
import type { Handler } from "../handler.ts";

/** A plan as a filled workbook, as it is or as it was. */
export const planWorkbook: Handler<"planWorkbook"> = async ({ question, parameters, caller }, { surroundings }) => {
  const asked = askedRevision(caller, question, parameters.plan);
  return asked.ok ? asWorkbook(await openPlan(surroundings, asked.result)) : asked;
};
