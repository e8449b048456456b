import type { Form } from "../form/declaration.ts";
import { findForm } from "../workbook/find-form.ts";
import type { Grid } from "../workbook/grid.ts";
import { preparedForm } from "../workbook/prepared-form.ts";

/**
 * The keys of what the form has and the workbook has not any more: fields, tables and columns of tables that are there.
 * No repair brings cells back that were deleted.
 */
export function lostParts(grid: Grid, form: Form): readonly string[] {
  const prepared = preparedForm(form);
  const { fields, tables } = findForm(prepared, grid);
  return [
    ...prepared.fields.flatMap(({ key }) => (fields.has(key) ? [] : [key])),
    ...prepared.tables.flatMap((table) => {
      const found = tables.get(table.key);
      if (!found) return [table.key];
      return table.columns.flatMap(({ key }, index) => ((found.columns[index] ?? 0) > 0 ? [] : [key]));
    }),
  ];
}
