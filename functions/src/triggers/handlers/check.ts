import { checkRequest } from "../../../../plan/contract/submission.ts";
import { checkOwn, checkSubmission } from "../../use-cases/check-submission.ts";
import { asJson } from "../given.ts";
import { givenWorkbook } from "../given-workbook.ts";
import type { Handler } from "../handler.ts";

/** Says what would be said of a workbook if it were sent. */
export const check: Handler<"check"> = async ({ question, caller }, { surroundings }) => {
  const given = await givenWorkbook(checkRequest, question);
  if (!given.ok) return given;
  const { grid, request } = given.result;
  if (caller.agency !== null) return asJson(await checkOwn(surroundings, { account: caller, grid, request }));
  return asJson(await checkSubmission(surroundings, { account: caller, grid, request }));
};
