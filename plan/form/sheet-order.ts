import { agencyForm } from "./agency-form.ts";
import type { Form } from "./declaration.ts";
import { sheetsOf } from "./map.ts";
import { planForm } from "./plan-form.ts";

const ORDER: ReadonlyMap<string, number> = new Map([...orderOf(planForm), ...orderOf(agencyForm)]);

/**
 * The position of the sheet that the form gives a field, a table or a table's column, from 0. Sheets may be renamed and
 * moved, so that what is listed for people follows the form's order. What no form has comes last.
 */
export function sheetOrder(key: string): number {
  return ORDER.get(key) ?? Number.MAX_SAFE_INTEGER;
}

function orderOf(form: Form): readonly (readonly [key: string, order: number])[] {
  return [...sheetsOf(form)].flatMap(([key, name]) => {
    const order = form.sheets.findIndex((sheet) => sheet.name === name);
    const columns = Object.keys(form.tables[key]?.columns ?? {});
    return [key, ...columns.map((column) => `${key}.${column}`)].map((each) => [each, order] as const);
  });
}
