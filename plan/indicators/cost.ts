import { areSound, type IndicatorOf, meanAt } from "./measurement.ts";
import type { Ratio } from "./ratio.ts";
import { contradictsRequests, requestsOf } from "./requests.ts";

/**
 * Cost of one request to the citizen, direct and indirect, in centavos × requests ÷ requests. When only one of the two
 * costs is given, it is the cost. Requests that contradict each other are no weight and give no figure; requests that
 * nobody gave, or not all of them, leave the mean without a weight.
 */
export const cost: IndicatorOf = (measurement) => {
  const { cells, month } = measurement;
  const { directCost, indirectCost } = cells;
  if (!areSound(directCost, indirectCost)) return null;
  if (directCost.value === null && indirectCost.value === null) return null;
  const centavos = ((directCost.value ?? 0) + (indirectCost.value ?? 0)) * 100;
  const entry = directCost.value === null ? indirectCost : directCost;
  const requests = requestsOf(measurement);
  if (requests !== null) return meanAt(entry, month, centavos, requests.total);
  return contradictsRequests(measurement) ? null : meanAt(entry, month, centavos, null);
};

/** What a year of requests costs the citizens, in centavos: twelve months like the one measured. */
export function yearlyBurden({ numerator }: Ratio): number {
  return numerator * 12;
}
