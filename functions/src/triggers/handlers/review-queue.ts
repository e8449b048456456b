import { queueFilter } from "../../../../plan/contract/review.ts";
import { reviewQueue as queueOf } from "../../use-cases/review-queue.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodQuery } from "../understood.ts";

/** The plans that wait for the ministry. */
export const reviewQueue: Handler<"reviewQueue"> = async ({ question }, { surroundings }) => {
  const filter = understoodQuery(queueFilter, question.query);
  return filter.ok ? asJson(await queueOf(surroundings, filter.result)) : filter;
};
