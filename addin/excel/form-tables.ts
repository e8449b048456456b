import { agencyForm } from "../../plan/form/agency-form.ts";
import type { Form } from "../../plan/form/declaration.ts";
import { planForm } from "../../plan/form/plan-form.ts";

/** The names of the tables that each form declares. */
export const tablesOfForms: readonly (readonly string[])[] = ([planForm, agencyForm] as readonly Form[]).map(
  ({ tables }) => Object.values(tables).map(({ name }) => name),
);

/** The names of all of them. */
export const formTableNames: readonly string[] = tablesOfForms.flat();
