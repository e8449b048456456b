import { goalDate } from "../../../../plan/contract/portal.ts";
import { consolidatedPortal as tableOf } from "../../use-cases/consolidated-portal.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodQuery } from "../understood.ts";

/** The goals and the agreement with the Portal of every agency. */
export const consolidatedPortal: Handler<"consolidatedPortal"> = async ({ question }, { surroundings }) => {
  const asked = understoodQuery(goalDate, question.query);
  return asked.ok ? asJson(await tableOf(surroundings, asked.result)) : asked;
};
