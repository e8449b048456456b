import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { addMonths, type Month, monthOfDate } from "../../../plan/calendar/month.ts";
import { measurementsOf } from "../../../plan/indicators/measurement.ts";
import type { PlanContent } from "../../../plan/workbook/content.ts";
import type { Place } from "../../../plan/workbook/entry.ts";

/** The month to be measured next, and the cell that its row begins with. */
export interface NextMeasurement {
  readonly month: Month;
  readonly place: Place;
}

/**
 * The month after the latest that was measured, in the first row of the table below all that have something in them. The
 * first one is last month, which is over. Null when that month is not over yet, or the workbook has no such table.
 */
export function nextMeasurement(content: PlanContent, today: CivilDate): NextMeasurement | null {
  const { rows, place: header } = content.tables.measurements;
  if (header === null) return null;
  const current = monthOfDate(today);
  const last = measurementsOf(rows, today).at(-1)?.month ?? addMonths(current, -2);
  const month = addMonths(last, 1);
  if (month >= current) return null;
  const lowest = Math.max(0, ...rows.map(({ number }) => number));
  const column = rows.find(({ cells }) => cells.month.place !== null)?.cells.month.place?.column ?? header.column;
  return { month, place: { sheet: header.sheet, row: header.row + lowest + 1, column } };
}
