import type { Severity } from "../../../plan/rules/rule.ts";
import type { ListedFinding } from "./findings-list.ts";
import type { Section } from "./sections.ts";

/** Which findings are shown: of one severity, of one section, or null for all. */
export interface Filter {
  readonly severity: Severity | null;
  readonly section: string | null;
}

/** Everything is shown. */
export const unfiltered: Filter = { severity: null, section: null };

/** The lines that pass. What is said of the whole workbook is of no section. */
export function passing(
  lines: readonly ListedFinding[],
  filter: Filter,
  sections: readonly Section[],
): readonly ListedFinding[] {
  const sheets = sections.find(({ name }) => name === filter.section)?.sheets ?? null;
  return lines.filter(
    ({ severity, sheet }) =>
      (filter.severity === null || filter.severity === severity) &&
      (sheets === null || (sheet !== null && sheets.includes(sheet))),
  );
}
