import {
  cellKey,
  type Grid,
  type GridCell,
  type GridName,
  type GridRange,
  type GridSheet,
  type GridTable,
} from "../../plan/workbook/grid.ts";

/** What a test may say of a cell: a plain value, or the odd things a cell can hold. */
export type CellSketch =
  | string
  | number
  | boolean
  | { readonly number: number; readonly format?: string; readonly formula?: string }
  | { readonly text: string; readonly format?: string; readonly formula?: string }
  | { readonly error: string; readonly formula?: string }
  | { readonly uncalculated: string };

/** A grid as a test sketches it: sheets with A1 addresses, names and tables as `Sheet!A1:B2`. */
export interface GridSketch {
  readonly date1904?: boolean;
  readonly modified?: string;
  readonly sheets: { readonly [name: string]: { readonly [address: string]: CellSketch } };
  readonly visibility?: { readonly [name: string]: GridSheet["visibility"] };
  /** Null for a name that points nowhere (`#REF!`). */
  readonly names?: { readonly [name: string]: string | null };
  /** The columns' names are the texts of the header row unless they are given. */
  readonly tables?: { readonly [name: string]: string | { readonly at: string; readonly columns: readonly string[] } };
}

/** The grid of a sketch. Throws when an address is none or a sheet is not in the sketch. */
export function gridOf(sketch: GridSketch): Grid {
  const sheetNames = Object.keys(sketch.sheets);
  const sheets = Object.entries(sketch.sheets).map(([name, cells]): GridSheet => {
    const list = Object.entries(cells).map(([at, content]) => cellOf(at, content));
    return { name, visibility: sketch.visibility?.[name] ?? "visible", cells: cellsOf(list) };
  });
  const names = new Map<string, GridName>();
  for (const [name, at] of Object.entries(sketch.names ?? {})) {
    names.set(name.toLowerCase(), { name, range: at === null ? null : rangeOf(at, sheetNames) });
  }
  const tables = new Map<string, GridTable>();
  for (const [name, table] of Object.entries(sketch.tables ?? {})) {
    const range = rangeOf(typeof table === "string" ? table : table.at, sheetNames);
    const columns = typeof table === "string" ? headersOf(sheets[range.sheet], range) : table.columns;
    tables.set(name.toLowerCase(), { name, range, columns });
  }
  return {
    date1904: sketch.date1904 ?? false,
    sheets,
    names,
    tables,
    modified: sketch.modified ?? null,
    notices: [],
  };
}

/** The cells of a sheet as grids keep them: keyed, in row-major order. */
export function cellsOf(cells: readonly GridCell[]): ReadonlyMap<number, GridCell> {
  const keyed = cells.map((cell): [number, GridCell] => [cellKey(cell.row, cell.column), cell]);
  return new Map(keyed.sort(([left], [right]) => left - right));
}

/** Row and column of an address such as `C7`. */
export function positionOf(at: string): { readonly row: number; readonly column: number } {
  const match = /^([A-Z]{1,3})([1-9]\d*)$/.exec(at);
  if (!match) throw new Error(`"${at}" is no address.`);
  const letters = match[1] ?? "";
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]), column };
}

/** One cell of a grid, at an address. */
export function cellOf(at: string, content: CellSketch): GridCell {
  const position = { ...positionOf(at), format: "General", formula: null };
  if (typeof content === "string") return { ...position, type: "text", value: content };
  if (typeof content === "number") return { ...position, type: "number", value: content };
  if (typeof content === "boolean") return { ...position, type: "boolean", value: content };
  if ("uncalculated" in content) return { ...position, type: "uncalculated", value: "", formula: content.uncalculated };
  const formula = content.formula ?? null;
  if ("error" in content) return { ...position, type: "error", value: content.error, formula };
  const format = content.format ?? "General";
  if ("number" in content) return { ...position, type: "number", value: content.number, format, formula };
  return { ...position, type: "text", value: content.text, format, formula };
}

function rangeOf(at: string, sheetNames: readonly string[]): GridRange {
  const split = at.lastIndexOf("!");
  const sheet = sheetNames.indexOf(at.slice(0, split));
  if (split < 0 || sheet < 0) throw new Error(`"${at}" names no sheet of the sketch.`);
  const [from = "", to = from] = at.slice(split + 1).split(":");
  const first = positionOf(from);
  const last = positionOf(to);
  return {
    sheet,
    firstRow: first.row,
    firstColumn: first.column,
    lastRow: last.row,
    lastColumn: last.column,
  };
}

function headersOf(sheet: GridSheet | undefined, range: GridRange): readonly string[] {
  const headers: string[] = [];
  for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
    headers.push(String(sheet?.cells.get(cellKey(range.firstRow, column))?.value ?? ""));
  }
  return headers;
}
