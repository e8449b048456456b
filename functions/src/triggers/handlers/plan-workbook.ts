import { noteWork } from "../../rounds/note-work.ts";
import { openPlan } from "../../use-cases/open-plan.ts";
import { askedRevision } from "../asked-revision.ts";
import { asWorkbook } from "../given.ts";
import type { Handler } from "../handler.ts";

/** A plan as a filled workbook, as it is or as it was. */
export const planWorkbook: Handler<"planWorkbook"> = async ({ question, parameters, caller }, { surroundings }) => {
  const asked = askedRevision(caller, question, parameters.plan);
  if (!asked.ok) return asked;
  const file = await openPlan(surroundings, asked.result);
  // A revision of before is looked at; the current one is gone on with.
  if (file.ok && caller.agency !== null && asked.result.revision === undefined) {
    await noteWork(surroundings, { account: caller, plan: parameters.plan, found: null, service: null });
  }
  return asWorkbook(file);
};
