import { agencyForm } from "./agency-form.ts";
import type { Form } from "./declaration.ts";
import { planForm } from "./plan-form.ts";

const ORDER: ReadonlyMap<string, number> = orderOf([planForm, agencyForm]);

/**
 * The position of the sheet that the form gives a field, a table or a table's column, from 0. Sheets may be renamed and
 * moved, so that what is listed for people follows the form's order. What no form has comes last.
 */
export function sheetOrder(key: string): number {
  return ORDER.get(key) ?? Number.MAX_SAFE_INTEGER;
}

function orderOf(forms: readonly Form[]): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  for (const form of forms) {
    for (const [index, { blocks }] of form.sheets.entries()) {
      for (const block of blocks) {
        if (block.block === "fields") for (const key of block.fields) order.set(key, index);
        if (block.block === "matrix") for (const row of block.rows) for (const key of row.fields) order.set(key, index);
        if (block.block === "table") {
          order.set(block.table, index);
          for (const column of Object.keys(form.tables[block.table]?.columns ?? {})) {
            order.set(`${block.table}.${column}`, index);
          }
        }
      }
    }
  }
  return order;
}
