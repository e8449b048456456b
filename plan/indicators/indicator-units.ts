import type { IndicatorKey } from "../form/metrics.ts";
import type { Ratio } from "./ratio.ts";

/** The unit an indicator is shown in. `points` run from 0 to 100; `share` from 0 to 1, shown as a percentage. */
export type IndicatorUnit = "share" | "requestsPerMonth" | "days" | "reais" | "points";

interface Scale {
  readonly unit: IndicatorUnit;
  /** How many units of the numerator make one of the unit shown. */
  readonly numeratorsPerUnit: number;
}

/** How the whole numbers of each indicator's ratio become the figure shown: minutes to days, centavos to reais. */
export const indicatorUnits: { readonly [K in IndicatorKey]: Scale } = {
  digitalAdoption: { unit: "share", numeratorsPerUnit: 1 },
  volume: { unit: "requestsPerMonth", numeratorsPerUnit: 1 },
  serviceTime: { unit: "days", numeratorsPerUnit: 24 * 60 },
  success: { unit: "share", numeratorsPerUnit: 1 },
  digitisation: { unit: "share", numeratorsPerUnit: 1 },
  cost: { unit: "reais", numeratorsPerUnit: 100 },
  satisfaction: { unit: "points", numeratorsPerUnit: 100 },
};

/** The figure shown of a ratio. Volumes are added, every other indicator is the ratio in its unit. */
export function indicatorFigure(key: IndicatorKey, { numerator, denominator }: Ratio): number {
  if (key === "volume") return numerator;
  return numerator / denominator / indicatorUnits[key].numeratorsPerUnit;
}
