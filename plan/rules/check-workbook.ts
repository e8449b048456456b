import type { AgencyContent, PlanContent } from "../workbook/content.ts";
import type { Grid } from "../workbook/grid.ts";
import { type IdentifyFailure, identify } from "../workbook/identify.ts";
import { readAgency, readPlan } from "../workbook/read-form.ts";
import { checkAgency, checkPlan, runRules } from "./check.ts";
import { fileRules } from "./file-rules.ts";
import type { CheckContext, Finding } from "./rule.ts";

/** Why a workbook is not checked at all: one sentence to its sender, and no finding. */
export type FileFailure =
  | IdentifyFailure
  /** It belongs to another agency than its sender; both are SIORG codes. */
  | { readonly code: "other-agency"; readonly agency: string; readonly sender: string };

/** A workbook that was checked, or why it could not be. */
export type CheckedWorkbook =
  | { readonly kind: "plan"; readonly content: PlanContent; readonly findings: readonly Finding[] }
  | { readonly kind: "agency"; readonly content: AgencyContent; readonly findings: readonly Finding[] }
  | { readonly kind: "failure"; readonly failure: FileFailure };

/** A {@link CheckContext} for a workbook that may itself know which revision it would become. */
export interface WorkbookContext extends Omit<CheckContext, "revision"> {
  /** The revision this workbook would become; null when it is the one after the last that the workbook says was received. */
  readonly revision: number | null;
}

/**
 * Everything there is to say of a workbook. What is wrong with it as a whole (kind, version, agency) is asked first
 * and, if anything is, nothing else is said: findings by the hundred about a wrong file help nobody.
 */
export function checkWorkbook(grid: Grid, workbookContext: WorkbookContext): CheckedWorkbook {
  const identity = identify(grid);
  if (!identity.ok) return { kind: "failure", failure: identity.failure };
  if (identity.kind === "plan") {
    const content = readPlan(grid);
    const revision = workbookContext.revision ?? (content.fields["plan.revision"].value ?? 0) + 1;
    const context = { ...workbookContext, revision };
    const failure = foreign(content, context);
    if (failure) return { kind: "failure", failure };
    return { kind: "plan", content, findings: withFileFindings(checkPlan(content, context), grid, context) };
  }
  const content = readAgency(grid);
  const context = {
    ...workbookContext,
    revision: workbookContext.revision ?? (content.fields["workbook.revision"].value ?? 0) + 1,
  };
  const failure = foreign(content, context);
  if (failure) return { kind: "failure", failure };
  return { kind: "agency", content, findings: withFileFindings(checkAgency(content, context), grid, context) };
}

function foreign({ fields }: PlanContent | AgencyContent, { sender }: CheckContext): FileFailure | null {
  const agency = fields["agency.siorg"].value;
  if (agency === null || sender === null || withoutZeros(agency) === withoutZeros(sender)) return null;
  return { code: "other-agency", agency, sender };
}

/** Programs that take a code for a number lose the zeros before it. */
function withoutZeros(code: string): string {
  return code.replace(/^0+(?=\d)/, "");
}

/** What is said of the file comes last among its equals: it is nobody's cell. */
function withFileFindings(findings: Finding[], grid: Grid, context: CheckContext): readonly Finding[] {
  return findings.concat(runRules(fileRules, grid, context));
}
