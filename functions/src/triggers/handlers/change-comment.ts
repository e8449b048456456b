import { commentChange } from "../../../../plan/contract/review.ts";
import { changeComment as change } from "../../use-cases/change-comment.ts";
import { askedAgency } from "../asked-agency.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodBody } from "../json-body.ts";

/** Settles a comment, or opens it again. */
export const changeComment: Handler<"changeComment"> = async ({ question, parameters, caller }, { surroundings }) => {
  const agency = askedAgency(caller, question.query);
  if (!agency.ok) return agency;
  const asked = understoodBody(commentChange, question);
  if (!asked.ok) return asked;
  const input = { account: caller, agency: agency.result, ...parameters, change: asked.result };
  return asJson(await change(surroundings, input));
};
