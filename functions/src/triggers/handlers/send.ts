import { submissionRequest } from "../../../../plan/contract/submission.ts";
import { sendWorkbook } from "../../use-cases/send-workbook.ts";
import { asJson } from "../given.ts";
import { givenWorkbook } from "../given-workbook.ts";
import type { Handler } from "../handler.ts";

/** Receives a plan or an agency workbook. */
export const send: Handler<"send"> = async ({ question, caller }, { surroundings }) => {
  const given = await givenWorkbook(submissionRequest, question);
  return given.ok ? asJson(await sendWorkbook(surroundings, { account: caller, ...given.result })) : given;
};
