import { type Area, referenceOf } from "./area.ts";
import { Sheet } from "./sheet.ts";

/** A defined name of the whole workbook. */
export interface DefinedName {
  readonly name: string;
  /** What it refers to, with `=`. */
  readonly formula: string;
  readonly visible: boolean;
}

/** An Excel table. */
export interface HostTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: Sheet;
  /** Header row and totals row included. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly hasTotals: boolean;
}

/** The workbook that the host shows to the library. Names and sheets are found whatever their case, as in Excel. */
export class HostWorkbook {
  date1904 = false;
  readOnly = false;
  /** In the order of the tabs. */
  readonly sheets: Sheet[] = [];
  readonly names = new Map<string, DefinedName>();
  readonly tables: HostTable[] = [];
  /** The sheet in front; null in a workbook without sheets, which Excel does not have. */
  active: Sheet | null = null;
  #ids = 0;

  /** A new sheet after the others. */
  addSheet(name: string): Sheet {
    this.#ids += 1;
    const sheet = new Sheet(`{00000000-0000-4000-8000-${String(this.#ids).padStart(12, "0")}}`, name);
    this.sheets.push(sheet);
    if (this.active === null) this.active = sheet;
    return sheet;
  }

  /** The sheet with this name or id. */
  sheet(nameOrId: string): Sheet | null {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ id, name }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted) ?? null;
  }

  addName(name: string, formula: string, visible = true): void {
    this.names.set(name.toLowerCase(), { name, formula, visible });
  }

  addTable(name: string, sheet: Sheet, area: Area, columns: readonly string[], hasTotals = false): void {
    this.tables.push({ id: `{table-${this.tables.length + 1}}`, name, sheet, area, columns, hasTotals });
  }

  /** The table with this name or id. */
  table(nameOrId: string): HostTable | null {
    const wanted = nameOrId.toLowerCase();
    return this.tables.find(({ id, name }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted) ?? null;
  }

  /** The cells a defined name refers to; null when there is no such name or it refers to none. */
  cellsOfName(name: string): { readonly sheet: Sheet; readonly area: Area } | null {
    const reference = referenceOf(this.names.get(name.toLowerCase())?.formula ?? "");
    const sheet = reference && this.sheet(reference.sheet);
    return sheet && reference ? { sheet, area: reference.area } : null;
  }
}
