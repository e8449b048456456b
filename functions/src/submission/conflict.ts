import type { Conflict } from "../../../plan/contract/submission.ts";
import { differences } from "../../../plan/differences/differences.ts";
import { agencyForm } from "../../../plan/form/agency-form.ts";
import type { Form } from "../../../plan/form/declaration.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import { contentOf } from "../../../plan/workbook/content-of.ts";
import type { RevisionDocument } from "../documents/plan-document.ts";
import type { SentWorkbook } from "./sent-workbook.ts";

const FORMS: { readonly [K in Form["kind"]]: Form } = { plan: planForm, agency: agencyForm };

/** What a sender is told whose workbook was made from another revision than the current one. */
export function conflictOf(
  sent: SentWorkbook,
  { base, plan, current }: { readonly base: number; readonly plan: string | null; readonly current: RevisionDocument },
): Conflict {
  const form = FORMS[sent.kind];
  const { revision, receipt, by, content } = current;
  return {
    plan,
    base,
    current: { revision, moment: receipt.moment, by: by.name },
    differences: differences<Form>(contentOf(content, form), sent.content, form),
  };
}
