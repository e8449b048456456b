import { consolidatedFilter } from "../../../../plan/contract/consolidated.ts";
import { writeConsolidatedDownload } from "../../use-cases/consolidated-download.ts";
import { asFile } from "../given-file.ts";
import type { Handler } from "../handler.ts";
import { understoodQuery } from "../understood.ts";

/** The consolidated workbook. */
export const consolidatedWorkbook: Handler<"consolidatedWorkbook"> = async ({ question }, { surroundings }) => {
  const filter = understoodQuery(consolidatedFilter.omit({ limit: true, offset: true }), question.query);
  if (!filter.ok) return filter;
  return asFile(
    (out) => writeConsolidatedDownload(surroundings, { filter: filter.result, out, signal: question.gone }),
    ({ asOf }) => `Consolidado ${asOf}.xlsx`,
  );
};
