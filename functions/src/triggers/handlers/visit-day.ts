import { visitDayAsked } from "../../../../plan/contract/visits.ts";
import { visitDay as onDay } from "../../use-cases/list-visits.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodQuery } from "../understood.ts";

/** What else is on a day. */
export const visitDay: Handler<"visitDay"> = async ({ question, caller }, { surroundings }) => {
  const asked = understoodQuery(visitDayAsked, question.query);
  return asked.ok ? asJson(await onDay(surroundings, { account: caller, day: asked.result.day })) : asked;
};
