import type { Place } from "../workbook/entry.ts";
import type { Finding } from "./rule.ts";

/** Findings that say the same thing of several cells. */
export interface FindingGroup extends Finding {
  /** How many findings it joins. */
  readonly count: number;
}

/**
 * Joins the findings that have the same rule, severity and message values into one with all their places, none twice.
 * A group stands where its first finding stood.
 */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, { first: Finding; places: Map<string, Place>; count: number }>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.severity, finding.values]);
    const group = groups.get(key) ?? { first: finding, places: new Map<string, Place>(), count: 0 };
    for (const place of finding.places) group.places.set(`${place.row}:${place.column}:${place.sheet}`, place);
    group.count += 1;
    groups.set(key, group);
  }
  return [...groups.values()].map(({ first, places, count }) => ({ ...first, places: [...places.values()], count }));
}
