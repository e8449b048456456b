import { writeClosedMonth } from "../../use-cases/closed-month-download.ts";
import { asFile } from "../given-file.ts";
import type { Handler } from "../handler.ts";

/** The consolidated workbook of a closed month. */
export const snapshotWorkbook: Handler<"snapshotWorkbook"> = ({ question, parameters }, { surroundings }) =>
  asFile(
    (out) => writeClosedMonth(surroundings, { ...parameters, out, signal: question.gone }),
    ({ snapshot }) => `Mês fechado ${snapshot}.xlsx`,
  );
