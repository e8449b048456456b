import type { Entry } from "./entry.ts";

/** Excel keeps no more significant digits of a number; another program may write what lies beyond differently. */
const KEPT_DIGITS = 15;

/**
 * What an entry says apart from how it was typed, as JSON holds it: two entries say the same when these are equal as
 * JSON. Undefined for nothing: a blank cell, or one that the workbook lacks. The words for *not available* do not matter.
 */
export function normalValue({ state, value, raw }: Entry<unknown>): unknown {
  switch (state) {
    case "value":
      return typeof value === "number" ? Number(value.toPrecision(KEPT_DIGITS)) : value;
    case "unavailable":
      return { unavailable: true };
    case "unreadable":
      return { unreadable: raw.toWellFormed() };
    default:
      return undefined;
  }
}
