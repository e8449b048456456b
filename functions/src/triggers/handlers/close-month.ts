import { monthToClose } from "../../../../plan/contract/snapshots.ts";
import { closeMonth as close } from "../../use-cases/close-month.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { inTurn } from "../in-turn.ts";
import { understoodBody } from "../json-body.ts";

/** So many agencies are kept within the minute that Hosting waits for. */
const AGENCIES_A_QUESTION = 100;

/** Closes a month, or goes on closing it. */
export const closeMonth: Handler<"closeMonth"> = async ({ question, caller }, { surroundings }) => {
  const asked = understoodBody(monthToClose, question);
  if (!asked.ok) return asked;
  return inTurn(async () =>
    asJson(await close(surroundings, { account: caller, ...asked.result, most: AGENCIES_A_QUESTION })),
  );
};
