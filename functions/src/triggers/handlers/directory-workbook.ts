import { directorySought } from "../../../../plan/contract/directory.ts";
import { writeDirectory } from "../../use-cases/export-directory.ts";
import { asFile } from "../given-file.ts";
import type { Handler } from "../handler.ts";
import { understoodQuery } from "../understood.ts";

/** The directory as a workbook. */
export const directoryWorkbook: Handler<"directoryWorkbook"> = async ({ question, caller }, { surroundings }) => {
  const sought = understoodQuery(directorySought, question.query);
  if (!sought.ok) return sought;
  return asFile(
    (out) => writeDirectory(surroundings, { account: caller, sought: sought.result, out, signal: question.gone }),
    ({ asOf }) => `Diretório ${asOf}.xlsx`,
  );
};
