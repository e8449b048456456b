import type { Entry } from "../workbook/entry.ts";

/** Nobody typed anything. A cell that the workbook lacks is another matter, and another rule's. */
export function isBlank(entry: Entry<unknown>): boolean {
  return entry.state === "blank";
}

/** Blank, or declared as not available: for a cell that cannot be done without, both are no answer. */
export function isUnanswered(entry: Entry<unknown>): boolean {
  return entry.state === "blank" || entry.state === "unavailable";
}
