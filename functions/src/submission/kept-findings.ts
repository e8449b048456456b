import { countFindings, type FindingCounts } from "../../../plan/consolidation/finding-counts.ts";
import type { Finding } from "../../../plan/rules/rule.ts";
import type { DocumentValue } from "../ports/document-store.ts";
import { valueSize } from "../store/document-size.ts";

/** So many bytes of findings are kept with a submission: they are in two documents, whose limit is 1 MiB. */
const KEPT_BYTES = 150_000;

export interface KeptFindings {
  readonly findings: readonly Finding[];
  readonly findingsOmitted: number;
  readonly findingCounts: FindingCounts;
}

/** The first findings, errors and queries before warnings as the rules give them, and how many there are in all. */
export function keptFindings(all: readonly Finding[]): KeptFindings {
  const findings: Finding[] = [];
  let bytes = 0;
  for (const finding of all) {
    bytes += valueSize(finding as unknown as DocumentValue);
    if (bytes > KEPT_BYTES) break;
    findings.push(finding);
  }
  return { findings, findingsOmitted: all.length - findings.length, findingCounts: countFindings(all) };
}
