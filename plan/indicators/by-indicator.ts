import { type IndicatorKey, indicators } from "../form/metrics.ts";

/** One value an indicator, in the form's order. */
export function byIndicator<T>(of: (key: IndicatorKey) => T): { readonly [K in IndicatorKey]: T } {
  return Object.fromEntries(indicators.map(({ key }) => [key, of(key)])) as { readonly [K in IndicatorKey]: T };
}
