import { agencyForm } from "../form/agency-form.ts";
import type { Form } from "../form/declaration.ts";
import { planForm } from "../form/plan-form.ts";
import type { Content } from "./content.ts";

/** The form that a content was read by: only a plan has a schedule. */
export function formOf(content: Content<Form>): Form {
  return "schedule.actions" in content.tables ? planForm : agencyForm;
}
