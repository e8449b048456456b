import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { consolidatedFilter } from "../../../../plan/contract/consolidated.ts";
import { writeConsolidatedDownload } from "../../use-cases/consolidated-download.ts";
import { done } from "../../use-cases/outcome.ts";
import type { Handler } from "../handler.ts";
import { inTurn } from "../in-turn.ts";
import { understoodQuery } from "../understood.ts";

/** The consolidated workbook. It is written beside the memory and sent when it is complete, so that no half of it is. */
export const consolidatedWorkbook: Handler<"consolidatedWorkbook"> = async ({ question }, { surroundings }) => {
  const filter = understoodQuery(consolidatedFilter.omit({ limit: true, offset: true }), question.query);
  if (!filter.ok) return filter;
  const folder = await mkdtemp(join(tmpdir(), "consolidated-"));
  const dispose = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, "consolidado.xlsx");
    const asked = { filter: filter.result, out: path, signal: question.gone };
    const written = await inTurn(() => writeConsolidatedDownload(surroundings, asked));
    if (written.ok) {
      return done({ kind: "file", name: `Consolidado ${written.result.asOf}.xlsx`, path, dispose });
    }
    await dispose();
    return written;
  } catch (error) {
    await dispose();
    throw error;
  }
};
