import { visitRequest } from "../../../../plan/contract/visits.ts";
import { askVisit as ask } from "../../use-cases/ask-visit.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodBody } from "../json-body.ts";

/** Asks for a workshop or a technical visit. */
export const askVisit: Handler<"askVisit"> = async ({ question, caller }, { surroundings }) => {
  const asked = understoodBody(visitRequest, question);
  return asked.ok ? asJson(await ask(surroundings, { account: caller, request: asked.result })) : asked;
};
