import { printReceivedPlan } from "../../use-cases/print-received-plan.ts";
import { askedRevision } from "../asked-revision.ts";
import { asDocument } from "../given.ts";
import type { Handler } from "../handler.ts";

/** A plan as the official document, as it is or as it was. */
export const planDocument: Handler<"planDocument"> = async ({ question, parameters, caller }, { surroundings }) => {
  const asked = askedRevision(caller, question, parameters.plan);
  return asked.ok ? asDocument(await printReceivedPlan(surroundings, asked.result)) : asked;
};
