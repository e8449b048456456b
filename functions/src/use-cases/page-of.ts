import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { ConsolidatedFilter, Page } from "../../../plan/contract/consolidated.ts";

/** The rows from `offset` on, at most `limit` of them. */
export function pageOf<Row>(
  rows: readonly Row[],
  { offset, limit }: Pick<ConsolidatedFilter, "offset" | "limit">,
  asOf: CivilDate,
): Page<Row> {
  return { asOf, rows: rows.slice(offset, offset + limit), all: rows.length };
}
