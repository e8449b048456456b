import type { FindingCounts } from "../../../plan/consolidation/finding-counts.ts";
import type { PlanRecord } from "../../../plan/consolidation/records.ts";
import type { AgencySummary } from "../documents/agency-document.ts";

type Summed = Omit<AgencySummary, "received">;
type Counted = Pick<PlanRecord, "state" | "findings">;

/** An agency's summary when one plan's row has taken the place of another, or of none. States without a plan are left out. */
export function changedSummary(summary: Summed, old: Counted | null, row: Counted): Summed {
  const states = { ...summary.states };
  if (old !== null) states[old.state] = (states[old.state] ?? 0) - 1;
  states[row.state] = (states[row.state] ?? 0) + 1;
  const change = (severity: keyof FindingCounts) =>
    summary.findings[severity] - (old?.findings[severity] ?? 0) + row.findings[severity];
  return {
    plans: summary.plans + (old === null ? 1 : 0),
    states: Object.fromEntries(Object.entries(states).filter(([, plans]) => plans > 0)),
    findings: { error: change("error"), query: change("query"), warning: change("warning") },
  };
}

/** The summary of all of an agency's plans: what {@link changedSummary} comes to, one row after the other. */
export function summaryOfRows(rows: Iterable<Counted>): Summed {
  let summary: Summed = { plans: 0, states: {}, findings: { error: 0, query: 0, warning: 0 } };
  for (const row of rows) summary = changedSummary(summary, null, row);
  return summary;
}
