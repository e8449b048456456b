import type { Finding, Severity } from "../rules/rule.ts";

/** How many findings there are of each severity. */
export type FindingCounts = { readonly [S in Severity]: number };

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = { error: 0, query: 0, warning: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
