import { figureAsked } from "../../../../plan/contract/snapshots.ts";
import { closedFigure } from "../../use-cases/closed-months.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodQuery } from "../understood.ts";

/** A figure of a closed month with the plans behind it. */
export const snapshotFigure: Handler<"snapshotFigure"> = async ({ question, parameters }, { surroundings }) => {
  const asked = understoodQuery(figureAsked, question.query);
  return asked.ok ? asJson(await closedFigure(surroundings, { ...parameters, ...asked.result })) : asked;
};
