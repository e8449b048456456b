import { movesRequest } from "../../../../plan/contract/review.ts";
import { movePlans as move } from "../../use-cases/move-plans.ts";
import { askedLanguage } from "../asked-language.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodBody } from "../json-body.ts";

/** Moves several plans in one way. */
export const movePlans: Handler<"movePlans"> = async ({ question, caller }, { surroundings, mail }) => {
  const asked = understoodBody(movesRequest, question);
  if (!asked.ok) return asked;
  const language = askedLanguage(question.header("accept-language"));
  return asJson(await move({ ...surroundings, mail }, { account: caller, request: asked.result, language }));
};
