import { dayNumber } from "../../plan/calendar/civil-date.ts";
import { formatQuarter } from "../../plan/calendar/quarter.ts";
import { agencyForm } from "../../plan/form/agency-form.ts";
import {
  type Block,
  definedName,
  type FieldType,
  type Form,
  type TableDeclaration,
} from "../../plan/form/declaration.ts";
import { type ListItem, lists } from "../../plan/form/lists.ts";
import { planForm } from "../../plan/form/plan-form.ts";
import type { AgencyValues, FormValues, PlanValues } from "../../plan/form/values.ts";
import { address } from "../../plan/workbook/address.ts";
import { serialOfDate } from "../../plan/workbook/cell/serial.ts";
import type { Grid, GridCell, GridName, GridSheet, GridTable } from "../../plan/workbook/grid.ts";
import { type CellSketch, cellOf, cellsOf } from "./grid-of.ts";

/** What people typed instead of a value, by field (`owner.titular.email`) or cell (`schedule.actions[3].month`). */
export type Typed = { readonly [key: string]: CellSketch };

/**
 * A plan's workbook as a grid: laid out from the form's declaration as a template is, with `values` filled in and then
 * `typed` put over them (rows of tables are counted from 1).
 */
export function planGrid(values: PlanValues, typed: Typed = {}): Grid {
  return formGrid(planForm, values, typed);
}

/** An agency's workbook as a grid, like {@link planGrid}. */
export function agencyGrid(values: AgencyValues, typed: Typed = {}): Grid {
  return formGrid(agencyForm, values, typed);
}

/** A workbook of any form as a grid. Throws when `typed` has a key that the form does not know. */
export function formGrid<F extends Form>(form: F, values: FormValues<F>, typed: Typed = {}): Grid {
  const contents = new Map<string, CellSketch>();
  fill(form, values as LooseValues, contents);
  for (const [key, sketch] of Object.entries(typed)) contents.set(key, sketch);
  const names = new Map<string, GridName>();
  const tables = new Map<string, GridTable>();
  const used = new Set<string>();
  const sheets = form.sheets.map((declaration, sheet): GridSheet => {
    const cells: GridCell[] = [cellOf("A1", declaration.title)];
    let row = 3;
    const put = (column: number, key: string, at = row) => {
      used.add(key);
      const content = contents.get(key);
      if (content !== undefined) cells.push(cellOf(address(at, column), content));
    };
    const label = (column: number, text: string, at = row) => cells.push(cellOf(address(at, column), text));
    const field = (column: number, key: string) => {
      const range = { sheet, firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
      names.set(definedName(key).toLowerCase(), { name: definedName(key), range });
      put(column, key);
    };
    for (const block of declaration.blocks as readonly Block[]) {
      if (block.block === "missing") continue;
      if (block.heading !== undefined) {
        label(1, block.heading);
        row += 1;
      }
      if (block.block === "text") {
        for (const paragraph of block.paragraphs) {
          label(1, paragraph);
          row += 1;
        }
      } else if (block.block === "fields") {
        for (const key of block.fields) {
          label(1, form.fields[key]?.label ?? key);
          field(2, key);
          row += 1;
        }
      } else if (block.block === "matrix") {
        for (const [index, header] of block.headers.entries()) label(index + 1, header);
        row += 1;
        for (const line of block.rows) {
          label(1, line.label);
          for (const [index, key] of line.fields.entries()) field(index + 2, key);
          row += 1;
        }
      } else {
        const table = form.tables[block.table] as TableDeclaration;
        const columns = Object.entries(table.columns);
        const range = { sheet, firstRow: row, firstColumn: 1, lastRow: row + table.rows, lastColumn: columns.length };
        const headers = columns.map(([, column]) => column.label);
        tables.set(table.name.toLowerCase(), { name: table.name, range, columns: headers });
        for (const [index, header] of headers.entries()) label(index + 1, header);
        for (let number = 1; number <= table.rows; number += 1) {
          for (const [index, [column]] of columns.entries()) {
            put(index + 1, `${block.table}[${number}].${column}`, row + number);
          }
        }
        row += table.rows + 1;
      }
      row += 1;
    }
    return { name: declaration.name, visibility: declaration.visibility, cells: cellsOf(cells) };
  });
  for (const key of contents.keys()) if (!used.has(key)) throw new Error(`The form has no cell ${key}.`);
  return { date1904: false, sheets, names, tables, modified: null, notices: [] };
}

interface LooseValues {
  readonly fields: { readonly [key: string]: unknown };
  readonly tables: { readonly [key: string]: readonly { readonly [column: string]: unknown }[] | undefined };
}

/** What the form itself brings, then the values over it. */
function fill(form: Form, values: LooseValues, contents: Map<string, CellSketch>): void {
  contents.set("template.kind", form.kind);
  contents.set("template.version", form.version);
  for (const [key, declaration] of Object.entries(form.fields)) {
    const value = values.fields[key] ?? null;
    if (declaration.origin === "computed") contents.set(key, { text: "sem dado", formula: "computed" });
    else if (value !== null) contents.set(key, written(value, declaration.value));
  }
  for (const [key, table] of Object.entries(form.tables)) {
    for (let number = 1; number <= table.rows; number += 1) {
      const given = table.givenRows[number - 1];
      const row = values.tables[key]?.[number - 1];
      for (const [column, declaration] of Object.entries(table.columns)) {
        const cell = `${key}[${number}].${column}`;
        const value = row?.[column];
        if (declaration.origin === "computed") contents.set(cell, { text: "", formula: "computed" });
        else if (value === undefined) {
          if (given?.[column] !== undefined) contents.set(cell, given[column]);
        } else if (value !== null) contents.set(cell, written(value, declaration.value));
      }
    }
  }
}

/** A value as a template's cell holds it: dates as serial numbers in a Brazilian format, choices by their labels. */
export function written(value: unknown, type: FieldType): CellSketch {
  if (typeof value === "object" && value !== null && "unavailable" in value) return String(value.unavailable);
  switch (type.type) {
    case "date":
      return { number: serialOfDate(dayNumber(String(value)), false), format: "dd/mm/yyyy" };
    case "month":
      return { number: serialOfDate(dayNumber(`${value}-01`), false), format: "mm/yyyy" };
    case "quarter":
      return formatQuarter(String(value));
    case "yesNo":
      return value === true ? "Sim" : "Não";
    case "choice": {
      const items: readonly ListItem[] = lists[type.list];
      return items.find((item) => item.code === value)?.label ?? String(value);
    }
    case "number":
      return { number: Number(value), format: type.measure === "count" ? "#,##0" : "#,##0.00" };
    default:
      return { text: String(value), format: type.type === "digits" ? "@" : "General" };
  }
}
