import { snapshotsCompared } from "../../../../plan/contract/snapshots.ts";
import { compareClosedMonths } from "../../use-cases/compare-closed-months.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodQuery } from "../understood.ts";

/** What differs between two closed months. */
export const compareSnapshots: Handler<"compareSnapshots"> = async ({ question }, { surroundings }) => {
  const asked = understoodQuery(snapshotsCompared, question.query);
  return asked.ok ? asJson(await compareClosedMonths(surroundings, asked.result)) : asked;
};
