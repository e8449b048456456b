import { type IndicatorOf, ratioAt } from "./measurement.ts";
import { startedAndCompleted } from "./started-and-completed.ts";

/** Completed requests ÷ started requests. */
export const success: IndicatorOf = (measurement) => {
  const requests = startedAndCompleted(measurement);
  if (requests === null || requests.completed === null || requests.started === null) return null;
  return ratioAt(measurement.cells.completed, measurement.month, requests.completed, requests.started);
};
