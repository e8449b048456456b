import { type FindingGroup, groupFindings } from "../../../plan/rules/group.ts";
import type { Finding, Severity } from "../../../plan/rules/rule.ts";
import { subjectOf } from "../../findings/subjects.ts";

/** Findings that say the same, and what an explanation of them stands for. */
export interface GroupShown extends FindingGroup {
  readonly subjects: readonly string[];
}

/** The groups of one rule, which have its title. */
export interface RuleShown {
  readonly rule: string;
  readonly groups: readonly GroupShown[];
}

/** What is said of one sheet; null is the whole workbook. */
export interface SheetShown {
  readonly sheet: string | null;
  readonly rules: readonly RuleShown[];
}

/**
 * The findings of one severity sheet by sheet, in each rule by rule, equal messages joined. A group stands at the sheet
 * of its first cell, the one to mend first; everything is in the order the findings came.
 */
export function findingsShown(findings: readonly Finding[], severity: Severity): readonly SheetShown[] {
  const some = findings.filter((finding) => finding.severity === severity);
  const subjects = new Map<string, Set<string>>();
  for (const finding of some) {
    const known = subjects.get(messageKey(finding)) ?? new Set<string>();
    subjects.set(messageKey(finding), known.add(subjectOf(finding)));
  }
  const sheets = new Map<string | null, Map<string, GroupShown[]>>();
  for (const group of groupFindings(some)) {
    const rules = ensured(sheets, group.places[0]?.sheet ?? null, () => new Map<string, GroupShown[]>());
    const groups = ensured(rules, group.rule, () => []);
    groups.push({ ...group, subjects: [...(subjects.get(messageKey(group)) ?? [])] });
  }
  return [...sheets].map(([sheet, rules]) => ({
    sheet,
    rules: [...rules].map(([rule, groups]) => ({ rule, groups })),
  }));
}

function messageKey({ rule, values }: Finding): string {
  return JSON.stringify([rule, values]);
}

function ensured<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
