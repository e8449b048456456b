import { type IndicatorOf, ratioAt } from "./measurement.ts";
import { requestsOf } from "./requests.ts";

/** Requests through the web and the mobile application ÷ all requests. */
export const digitalAdoption: IndicatorOf = (measurement) => {
  const requests = requestsOf(measurement);
  if (requests === null || requests.digital === null) return null;
  return ratioAt(requests.at, measurement.month, requests.digital, requests.total);
};
