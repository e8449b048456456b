import { verifyWorkbook as verificationOf } from "../../use-cases/verify-receipt.ts";
import { BYTES_TYPE, contentType, WORKBOOK_TYPE } from "../content-type.ts";
import { asJson } from "../given.ts";
import { gridOfFile } from "../given-workbook.ts";
import type { Handler } from "../handler.ts";
import { malformed } from "../understood.ts";

/** Whether a workbook is what was received. */
export const verifyWorkbook: Handler<"verifyWorkbook"> = async ({ question }, { surroundings }) => {
  if (![WORKBOOK_TYPE, BYTES_TYPE].includes(contentType(question))) {
    return malformed(`content-type: is neither ${WORKBOOK_TYPE} nor ${BYTES_TYPE}`);
  }
  const grid = gridOfFile(question.body);
  return grid.ok ? asJson(await verificationOf(surroundings, { grid: grid.result })) : grid;
};
