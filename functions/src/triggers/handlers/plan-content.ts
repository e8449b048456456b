import { planContent as contentOf } from "../../use-cases/plan-content.ts";
import { askedRevision } from "../asked-revision.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";

/** What a revision of a plan says. */
export const planContent: Handler<"planContent"> = async ({ question, parameters, caller }, { surroundings }) => {
  const asked = askedRevision(caller, question, parameters.plan);
  return asked.ok ? asJson(await contentOf(surroundings, asked.result)) : asked;
};
