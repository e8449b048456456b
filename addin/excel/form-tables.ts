import { agencyForm } from "../../plan/form/agency-form.ts";
import type { Form } from "../../plan/form/declaration.ts";
import { planForm } from "../../plan/form/plan-form.ts";

/** The names of the tables that the forms declare. */
export const formTableNames: readonly string[] = ([planForm, agencyForm] as readonly Form[]).flatMap(({ tables }) =>
  Object.values(tables).map(({ name }) => name),
);
