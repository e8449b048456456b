import { sheetOrder } from "../form/sheet-order.ts";
import type { AgencyContent, PlanContent } from "../workbook/content.ts";
import type { Place } from "../workbook/entry.ts";
import { agencyRules } from "./agency-rules.ts";
import { planRules } from "./plan-rules.ts";
import type { CheckContext, Finding, Located, Remark, Rule, Severity } from "./rule.ts";

/** Everything the rules say of a plan: errors first, then queries, then warnings, each in the order of the form. */
export function checkPlan(content: PlanContent, context: CheckContext): Finding[] {
  return runRules(planRules, content, context);
}

/** Everything the rules say of an agency workbook, in the same order as {@link checkPlan}. */
export function checkAgency(content: AgencyContent, context: CheckContext): Finding[] {
  return runRules(agencyRules, content, context);
}

/**
 * Runs rules over a content. The cell that a silencing rule names first gets no other finding: the first silencing rule
 * of the list speaks, and every other finding whose first place is that cell is dropped. The same content and context
 * always give the same findings in the same order.
 */
export function runRules<C>(rules: readonly Rule<C>[], content: C, context: CheckContext): Finding[] {
  const silenced = new Set<string>();
  const kept: { readonly finding: Finding; readonly cell: string | null; readonly silences: boolean }[] = [];
  for (const rule of rules) {
    for (const remark of rule.check(content, context)) {
      const cell = cellOf(remark.at[0]);
      const silences = rule.silences === true;
      if (silences) {
        if (cell !== null && silenced.has(cell)) continue;
        if (cell !== null) silenced.add(cell);
      }
      kept.push({ finding: findingOf(rule, remark), cell, silences });
    }
  }
  const findings: Finding[] = [];
  for (const { finding, cell, silences } of kept) {
    if (silences || cell === null || !silenced.has(cell)) findings.push(finding);
  }
  return findings.sort(inReadingOrder);
}

function findingOf(rule: Rule<never>, remark: Remark): Finding {
  const places: Place[] = [];
  for (const { place } of remark.at) if (place) places.push(place);
  return {
    rule: rule.code,
    severity: remark.severity ?? rule.severity,
    values: remark.values ?? {},
    field: remark.at[0]?.key ?? null,
    places,
  };
}

function cellOf(located: Located | undefined): string | null {
  const place = located?.place;
  return place ? `${place.row}:${place.column}:${place.sheet}` : null;
}

const SEVERITY_ORDER: { readonly [S in Severity]: number } = { error: 0, query: 1, warning: 2 };

/** Sorting is stable, so that findings of the same cell stay in the order of the rules. */
function inReadingOrder(a: Finding, b: Finding): number {
  const bySeverity = SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity];
  if (bySeverity !== 0) return bySeverity;
  const bySheet = orderOf(a) - orderOf(b);
  if (bySheet !== 0) return bySheet;
  const [first] = a.places;
  const [second] = b.places;
  if (!first || !second) return Number(Boolean(first)) - Number(Boolean(second));
  return first.row - second.row || first.column - second.column;
}

function orderOf(finding: Finding): number {
  return finding.field === null ? -1 : sheetOrder(finding.field);
}
