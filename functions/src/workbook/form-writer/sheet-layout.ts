import { cellFormat } from "../../../../plan/form/cell-format.ts";
import type { Block, Form, SheetDeclaration, TableDeclaration } from "../../../../plan/form/declaration.ts";

/** A field's cell, rows and columns counted from 1. */
export interface FieldPlace {
  readonly row: number;
  readonly column: number;
}

/** What stands on a sheet, from top to bottom, each at its row. */
export type Piece =
  | { readonly piece: "heading"; readonly row: number; readonly text: string }
  | {
      readonly piece: "paragraph";
      readonly row: number;
      readonly text: string;
      readonly style: "official" | "help" | "list";
    }
  | {
      readonly piece: "labelled";
      readonly row: number;
      readonly label: string;
      readonly labelColumns: number;
      readonly fields: readonly string[];
      /** Whether it is a row of a rectangle, and not a line of its own. */
      readonly inMatrix: boolean;
    }
  | {
      readonly piece: "headers";
      readonly row: number;
      readonly headers: readonly string[];
      readonly labelColumns: number;
    }
  | { readonly piece: "table"; readonly row: number; readonly table: string; readonly rows: number }
  | { readonly piece: "missing"; readonly row: number; readonly sheets: readonly string[] };

/** A sheet with everything at its place. Content begins in column B; A is the margin. */
export interface SheetLayout {
  readonly name: string;
  readonly pieces: readonly Piece[];
  /** Widths in characters of the columns from B on. */
  readonly widths: readonly number[];
  /** The last column that running text reaches, so that lines stay readable. */
  readonly textColumn: number;
  /** The last column that a heading's line reaches: all of the sheet, unless it is too wide for a screen. */
  readonly headingColumn: number;
  readonly fields: ReadonlyMap<string, FieldPlace>;
  readonly lastRow: number;
}

export const FIRST_COLUMN = 2;
const FIRST_ROW = 4;
const SPARE_ROWS = 10;
const LABEL_WIDTH = 32;
const MATRIX_LABEL_WIDTH = { least: 24, most: 46 };
const LONGEST_LINE = 150;
/** What a screen of 1,366 points shows, in characters. */
export const SCREEN_WIDTH = 190;

/** The rows of a table in a workbook: as declared, or as many as the values need and some to spare. */
export function tableRows(table: TableDeclaration, values: number): number {
  return values > table.rows - SPARE_ROWS && values > table.givenRows.length
    ? Math.max(table.rows, values + SPARE_ROWS)
    : table.rows;
}

/** Puts the blocks of a sheet one under another. `valueRows` says how many rows of values a table gets. */
export function layoutSheet(form: Form, sheet: SheetDeclaration, valueRows: (table: string) => number): SheetLayout {
  const pieces: Piece[] = [];
  const fields = new Map<string, FieldPlace>();
  let row = FIRST_ROW;
  const add = (piece: Piece, height = 1) => {
    pieces.push(piece);
    row += height;
  };
  const addLabelled = (label: string, keys: readonly string[], labelColumns: number, inMatrix: boolean) => {
    keys.forEach((key, index) => {
      fields.set(key, { row, column: FIRST_COLUMN + labelColumns + index });
    });
    add({ piece: "labelled", row, label, labelColumns, fields: keys, inMatrix });
  };
  for (const block of sheet.blocks) {
    if ("heading" in block && block.heading !== undefined) add({ piece: "heading", row, text: block.heading });
    switch (block.block) {
      case "text":
        for (const text of block.paragraphs) add({ piece: "paragraph", row, text, style: block.style });
        break;
      case "fields":
        for (const key of block.fields) addLabelled(fieldOf(form, key).label, [key], 1, false);
        break;
      case "matrix": {
        const labelColumns = block.labelColumns ?? 1;
        add({ piece: "headers", row, headers: block.headers, labelColumns });
        for (const { label, fields: keys } of block.rows) addLabelled(label, keys, labelColumns, true);
        break;
      }
      case "table": {
        const rows = tableRows(tableOf(form, block.table), valueRows(block.table));
        add({ piece: "table", row, table: block.table, rows }, rows + 1);
        break;
      }
      case "missing": {
        const sheets = form.sheets.filter((candidate) => hasInputs(form, candidate)).map(({ name }) => name);
        add({ piece: "missing", row, sheets }, sheets.length + 3);
        break;
      }
    }
    row += 1;
  }
  const widths = columnWidths(form, sheet.blocks);
  return {
    name: sheet.name,
    pieces,
    widths,
    textColumn: reach(widths, LONGEST_LINE),
    headingColumn: reach(widths, SCREEN_WIDTH),
    fields,
    lastRow: row - 1,
  };
}

/** The declaration of a field. */
export function fieldOf(form: Form, key: string) {
  const field = form.fields[key];
  if (!field) throw new Error(`The form has no field ${key}.`);
  return field;
}

/** The declaration of a table. */
export function tableOf(form: Form, key: string) {
  const table = form.tables[key];
  if (!table) throw new Error(`The form has no table ${key}.`);
  return table;
}

/** The keys of the single fields that a sheet shows. */
export function fieldsOfSheet(sheet: SheetDeclaration): readonly string[] {
  return sheet.blocks.flatMap((block) =>
    block.block === "fields" ? block.fields : block.block === "matrix" ? block.rows.flatMap((row) => row.fields) : [],
  );
}

/** The keys of the tables that a sheet shows. */
export function tablesOfSheet(sheet: SheetDeclaration): readonly string[] {
  return sheet.blocks.flatMap((block) => (block.block === "table" ? [block.table] : []));
}

function hasInputs(form: Form, sheet: SheetDeclaration): boolean {
  const input = fieldsOfSheet(sheet).some((key) => fieldOf(form, key).origin === "agency");
  return sheet.visibility === "visible" && (input || tablesOfSheet(sheet).length > 0);
}

function columnWidths(form: Form, blocks: readonly Block[]): readonly number[] {
  const widths: number[] = [];
  blocks.forEach((block) => {
    wantedWidths(form, block).forEach((width, index) => {
      widths[index] = Math.max(widths[index] ?? 0, width);
    });
  });
  return widths;
}

function wantedWidths(form: Form, block: Block): readonly number[] {
  const width = (key: string) => cellFormat(fieldOf(form, key).value).width;
  switch (block.block) {
    case "text":
      return [];
    case "fields":
      return [LABEL_WIDTH, Math.max(0, ...block.fields.map(width))];
    case "matrix": {
      const columns = block.labelColumns ?? 1;
      const label = columns === 1 ? [matrixLabelWidth(block.rows)] : Array<number>(columns).fill(0);
      return [...label, ...(block.rows[0]?.fields ?? []).map(width)];
    }
    case "table":
      return Object.values(tableOf(form, block.table).columns).map((column) => column.width);
    case "missing":
      return [LABEL_WIDTH, 48, 18, 18];
  }
}

/** Long labels take two lines. */
function matrixLabelWidth(rows: readonly { readonly label: string }[]): number {
  const longest = Math.max(...rows.map(({ label }) => label.length));
  return Math.min(MATRIX_LABEL_WIDTH.most, Math.max(MATRIX_LABEL_WIDTH.least, Math.ceil(longest * 0.6) + 4));
}

/** The last column that still lies within `width` characters. */
function reach(widths: readonly number[], width: number): number {
  let total = 0;
  const fitting = widths.filter((column) => {
    total += column;
    return total <= width;
  });
  return FIRST_COLUMN + Math.max(1, fitting.length) - 1;
}
