import { agencyForm } from "../../../plan/form/agency-form.ts";
import type { Form } from "../../../plan/form/declaration.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import type { CheckedHere } from "../check/checking.ts";

/** The form that a workbook is of; null for none. */
export function formHere(workbook: CheckedHere | null): Form | null {
  if (workbook === null || workbook.kind === "foreign") return null;
  return workbook.kind === "plan" ? planForm : agencyForm;
}
