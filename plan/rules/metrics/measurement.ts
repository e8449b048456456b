import { DIGITAL_CHANNELS } from "../../form/lists.ts";
import { type IndicatorKey, requestColumns } from "../../form/metrics.ts";
import { givesEveryChannel, requestsOf } from "../../indicators/requests.ts";
import type { PlanContent, PlanRow } from "../../workbook/content.ts";
import type { Entry } from "../../workbook/entry.ts";

export type MeasurementRow = PlanRow<"measurements">;

/** The columns that hold figures, in the form's order. */
export const FIGURE_COLUMNS = [
  ...requestColumns.map(({ column }) => column),
  "requestsTotal",
  "started",
  "completed",
  "meanTime",
  "directCost",
  "indirectCost",
  "satisfaction",
  "satisfactionAnswers",
] as const;

/** Requests through the channels that are given; null when none is. */
export function channelSum({ cells }: MeasurementRow): number | null {
  let sum: number | null = null;
  for (const { column } of requestColumns) {
    const { value } = cells[column];
    if (value !== null) sum = (sum ?? 0) + value;
  }
  return sum;
}

/** Requests through the digital channels that are given, with their entries. */
export function digitalRequests({ cells }: MeasurementRow): {
  readonly sum: number;
  readonly entries: readonly Entry<number>[];
} {
  let sum = 0;
  const entries: Entry<number>[] = [];
  for (const { column, channel } of requestColumns) {
    const entry = cells[column];
    if (entry.value === null || !DIGITAL_CHANNELS.has(channel)) continue;
    sum += entry.value;
    entries.push(entry);
  }
  return { sum, entries };
}

/** Whether a month's row says how many requests there were: in the total, or in every channel. */
function countsRequests(row: MeasurementRow): boolean {
  return row.cells.requestsTotal.value !== null || givesEveryChannel(row);
}

/** Whether a month's row has the figures that an indicator is made of, whatever they say. */
export function measures(row: MeasurementRow, indicator: Exclude<IndicatorKey, "digitisation">): boolean {
  const { cells } = row;
  switch (indicator) {
    case "digitalAdoption":
      // Without a digital channel given, the others may still make up the whole: then nothing was digital.
      return (
        (countsRequests(row) && digitalRequests(row).entries.length > 0) || (requestsOf(row)?.digital ?? null) !== null
      );
    case "volume":
      return countsRequests(row);
    case "serviceTime":
      return cells.meanTime.value !== null;
    case "success":
      return cells.started.value !== null && cells.completed.value !== null;
    case "cost":
      return cells.directCost.value !== null || cells.indirectCost.value !== null;
    case "satisfaction":
      return cells.satisfaction.value !== null;
  }
}

/** Whether the plan measures an indicator at all; the level of digitisation comes from the steps of today. */
export function isMeasured(content: PlanContent, indicator: IndicatorKey): boolean {
  if (indicator === "digitisation") {
    return content.tables["service.stepsToday"].rows.some(({ cells }) => cells.digital.value !== null);
  }
  return content.tables.measurements.rows.some((row) => measures(row, indicator));
}
