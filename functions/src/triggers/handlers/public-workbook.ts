import { publishWorkbook } from "../../use-cases/publish-plan.ts";
import { askedRevision } from "../asked-revision.ts";
import { asWorkbook } from "../given.ts";
import type { Handler } from "../handler.ts";

/** A plan as the workbook that may be published, as it is or as it was. */
export const publicWorkbook: Handler<"publicWorkbook"> = async ({ question, parameters, caller }, { surroundings }) => {
  const asked = askedRevision(caller, question, parameters.plan);
  return asked.ok ? asWorkbook(await publishWorkbook(surroundings, asked.result)) : asked;
};
