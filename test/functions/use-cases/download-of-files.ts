import type { InputFile } from "../../../functions/src/intake/input-files.ts";
import { consolidateFiles } from "../../../functions/src/use-cases/consolidate-files.ts";
import { writeConsolidated } from "../../../functions/src/workbook/consolidated/write-consolidated.ts";
import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { consolidate } from "../../../plan/consolidation/consolidate.ts";
import type { PlanRecord } from "../../../plan/consolidation/records.ts";
import type { SendableWorkbook } from "../../portal/sendable-workbooks.ts";

/** What sending changes of a plan's record, and all that it changes: it is received, for the first time. */
function received(record: PlanRecord): PlanRecord {
  return { ...record, state: "submitted", revision: 1 };
}

/**
 * Writes what `consolidate` makes of these workbooks' files, but for what their being sent once changes. Of two sets of
 * files that differ in anything else the workbooks differ.
 */
export async function writeDownloadOfFiles(
  workbooks: readonly SendableWorkbook[],
  today: CivilDate,
  out: string,
): Promise<void> {
  const files = workbooks.map(
    ({ source, bytes }): InputFile => ({ source, modified: null, load: () => ({ ok: true, bytes }) }),
  );
  const { consolidated, ...rest } = await consolidateFiles(files, { today });
  const sent = consolidate({
    plans: consolidated.plans.map(received),
    agencies: consolidated.agencies.flatMap(({ record }) => record ?? []),
    today,
  });
  await writeConsolidated({ ...rest, consolidated: sent, today }, out);
}
