import { listPauses } from "../../use-cases/list-pauses.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";

/** The agencies whose people are not reminded. */
export const pauses: Handler<"pauses"> = async ({ caller }, { surroundings }) =>
  asJson(await listPauses(surroundings, { account: caller }));
