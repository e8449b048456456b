import { byIndicator } from "../indicators/by-indicator.ts";
import type { ConsolidatedIndicators } from "./consolidated.ts";
import { consolidatedIndicator } from "./indicator-sum.ts";
import type { Summary } from "./summary.ts";

/** The seven indicators of a summary, each with its coverage and age. */
export function consolidatedIndicators(summary: Summary): ConsolidatedIndicators {
  return byIndicator((key) => consolidatedIndicator(key, summary.indicators[key], summary.expected));
}
