import { type IndicatorOf, ratioAt } from "./measurement.ts";
import { requestsOf } from "./requests.ts";

/**
 * Requests in the month ÷ 1 plan. Consolidated, the numerator is the requests of all plans (what is shown) and the
 * denominator the number of plans that count them. A month of zero requests is a measurement like another.
 */
export const volume: IndicatorOf = (measurement) => {
  const requests = requestsOf(measurement);
  return requests && ratioAt(requests.at, measurement.month, requests.total, 1);
};
