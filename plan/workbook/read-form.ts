import { type AgencyForm, agencyForm } from "../form/agency-form.ts";
import type { Form } from "../form/declaration.ts";
import { type PlanForm, planForm } from "../form/plan-form.ts";
import type { AgencyContent, Content, PlanContent } from "./content.ts";
import type { Entry } from "./entry.ts";
import { findForm } from "./find-form.ts";
import { cellKey, type Grid } from "./grid.ts";
import { preparedForm } from "./prepared-form.ts";
import { readEntry } from "./read-entry.ts";
import { readRows } from "./read-table.ts";
import { rowLimit } from "./row-limit.ts";

/** Reads a plan's workbook. What the workbook lacks is `missing`; nothing throws. */
export function readPlan(grid: Grid): PlanContent {
  return readForm<PlanForm>(planForm, grid);
}

/** Reads an agency's workbook, like {@link readPlan}. */
export function readAgency(grid: Grid): AgencyContent {
  return readForm<AgencyForm>(agencyForm, grid);
}

/**
 * Reads a workbook of any form. Fields are found by their defined names, tables by theirs, and by labels and headers
 * where names are gone.
 */
export function readForm<F extends Form>(form: F, grid: Grid): Content<F> {
  const prepared = preparedForm(form);
  const found = findForm(prepared, grid);
  const fields: { [key: string]: Entry<unknown> } = {};
  for (const field of prepared.fields) {
    const spot = found.fields.get(field.key);
    const sheet = spot && grid.sheets[spot.sheet];
    fields[field.key] = sheet
      ? readEntry(
          field,
          sheet.cells.get(cellKey(spot.row, spot.column)),
          { sheet: sheet.name, row: spot.row, column: spot.column },
          grid.date1904,
        )
      : field.missing;
  }
  const tables: { [key: string]: unknown } = {};
  for (const table of prepared.tables) {
    const at = found.tables.get(table.key);
    if (!at) {
      tables[table.key] = { found: null, place: null, rows: [] };
      continue;
    }
    tables[table.key] = {
      found: at.name,
      place: { sheet: grid.sheets[at.sheet]?.name ?? "", row: at.headerRow, column: at.firstColumn },
      rows: readRows(prepared, at, grid, found.used.of(at.sheet), rowLimit(found, at)),
    };
  }
  // The shape is the declaration's, key by key, which the compiler cannot follow through a loop.
  return { fields, tables, modified: grid.modified } as unknown as Content<F>;
}
