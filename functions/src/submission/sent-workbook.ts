import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { Form } from "../../../plan/form/declaration.ts";
import { type CheckedWorkbook, checkWorkbook, type FileFailure } from "../../../plan/rules/check-workbook.ts";
import type { Finding } from "../../../plan/rules/rule.ts";
import type { AgencyContent, Content, PlanContent } from "../../../plan/workbook/content.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";

/** A workbook of the form, of the agency that sends it, as it was read. */
export type SentWorkbook = (
  | { readonly kind: "plan"; readonly content: PlanContent }
  | { readonly kind: "agency"; readonly content: AgencyContent }
) & {
  /** The revision that the workbook itself says was received last; 0 when it says none. */
  readonly base: number;
  /** What the rules say of it if it became this revision; worked out once for each revision asked about. */
  readonly findingsAs: (revision: number) => readonly Finding[];
};

/** How a workbook is read that was sent. */
export interface SendingContext {
  readonly today: CivilDate;
  readonly final: boolean;
  /** The SIORG code of the agency that sends it; null when it is nobody's in particular. */
  readonly sender: string | null;
}

/** Reads a workbook that was sent, or says why it is none of the form or not the sender's. */
export function readSent(
  grid: Grid,
  context: SendingContext,
): { readonly ok: true; readonly sent: SentWorkbook } | { readonly ok: false; readonly failure: FileFailure } {
  // As the revision that the workbook expects to become, since that is what it nearly always becomes.
  const checked = checkWorkbook(grid, { ...context, revision: null });
  if (checked.kind === "failure") return { ok: false, failure: checked.failure };
  const base = baseOf(checked);
  const known = new Map<number, readonly Finding[]>();
  if (checked.kind === "plan") known.set(base + 1, checked.findings);
  const findingsAs = (revision: number): readonly Finding[] => {
    const found = known.get(revision) ?? findingsOf(checkWorkbook(grid, { ...context, revision }));
    known.set(revision, found);
    return found;
  };
  const { kind, content } = checked;
  const sent = kind === "plan" ? { kind, content, base, findingsAs } : { kind, content, base, findingsAs };
  return { ok: true, sent };
}

const REVISION_FIELD = { plan: "plan.revision", agency: "workbook.revision" } as const;

function baseOf({ kind, content }: Exclude<CheckedWorkbook, { kind: "failure" }>): number {
  const fields: Content<Form>["fields"] = content.fields;
  const value = fields[REVISION_FIELD[kind]]?.value;
  return typeof value === "number" ? value : 0;
}

function findingsOf(checked: CheckedWorkbook): readonly Finding[] {
  return checked.kind === "failure" ? [] : checked.findings;
}
