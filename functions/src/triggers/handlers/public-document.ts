import { publishDocument } from "../../use-cases/publish-plan.ts";
import { askedRevision } from "../asked-revision.ts";
import { asDocument } from "../given.ts";
import type { Handler } from "../handler.ts";

/** A plan as the document that may be published, as it is or as it was. */
export const publicDocument: Handler<"publicDocument"> = async ({ question, parameters, caller }, { surroundings }) => {
  const asked = askedRevision(caller, question, parameters.plan);
  return asked.ok ? asDocument(await publishDocument(surroundings, asked.result)) : asked;
};
