import { requestColumns } from "../../../plan/form/metrics.ts";
import type { IndicatorOf } from "../../../plan/indicators/measurement.ts";
import { type Measurement, measurementsOf } from "../../../plan/indicators/measurement.ts";
import type { IndicatorValue } from "../../../plan/indicators/ratio.ts";
import { type MeasurementTyped, planContent } from "../content-of.ts";

/** A measurement of March 2026 with nothing but these cells. */
export function measurement(typed: MeasurementTyped): Measurement {
  const content = planContent({ tables: { measurements: [{ month: "2026-03", ...typed }] } });
  const [only] = measurementsOf(content.tables.measurements.rows, "2026-12-31");
  if (only === undefined) throw new Error("A measurement of March 2026 counts in December.");
  return only;
}

/** A month of which it is known that no request came through any channel. */
export const everyChannel = Object.fromEntries(
  requestColumns.map(({ column }) => [column, 0]),
) satisfies MeasurementTyped;

/** What an indicator makes of it, without its cell. */
export function measured(indicator: IndicatorOf, typed: MeasurementTyped): IndicatorValue | null {
  return indicator(measurement(typed))?.value ?? null;
}

/** A weighted value of March 2026. */
export function ratio(numerator: number, denominator: number): IndicatorValue {
  return { numerator, denominator, month: "2026-03", weighted: true };
}
