import { type Area, referenceOf } from "./area.ts";
import type { HostChart } from "./chart.ts";
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
  name: string;
  readonly sheet: Sheet;
  /** Header row and totals row included. */
  area: Area;
  columns: readonly string[];
  readonly hasTotals: boolean;
  style: string;
  /** What each column is filtered by, as the filter was given; null when none is. */
  filters: readonly (object | null)[] | null;
}

/** The workbook that the host shows to the library. Names and sheets are found whatever their case, as in Excel. */
export class HostWorkbook {
  date1904 = false;
  readOnly = false;
  /** In the order of the tabs. */
  readonly sheets: Sheet[] = [];
  readonly names = new Map<string, DefinedName>();
  readonly tables: HostTable[] = [];
  /** What add-ins keep in the workbook, by their keys. */
  readonly settings = new Map<string, unknown>();
  /** What the add-in keeps in the document for Office itself, by name, as JSON: properties of its part in the file. */
  documentSettings: ReadonlyMap<string, string> = new Map();
  readonly charts: HostChart[] = [];
  /** No sheet may be added, taken away or moved. */
  isStructureProtected = false;
  /** The sheet in front; null in a workbook without sheets, which Excel does not have. */
  active: Sheet | null = null;
  #ids = 0;

  /** A new sheet after the others. */
  addSheet(name: string): Sheet {
    const sheet = new Sheet(this.#newId(), name);
    this.sheets.push(sheet);
    if (this.active === null) this.active = sheet;
    return sheet;
  }

  #newId(): string {
    this.#ids += 1;
    return `{00000000-0000-4000-8000-${String(this.#ids).padStart(12, "0")}}`;
  }

  /** Takes a sheet away with its tables; names that refer to it are broken. */
  removeSheet(sheet: Sheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    for (const [key, { name, visible }] of this.names) {
      if (this.#isOn(name, sheet)) this.names.set(key, { name, formula: "=#REF!", visible });
    }
    for (const table of this.tables.filter((each) => each.sheet === sheet)) {
      this.tables.splice(this.tables.indexOf(table), 1);
    }
    for (const chart of this.charts.filter((each) => each.sheet === sheet)) {
      this.charts.splice(this.charts.indexOf(chart), 1);
    }
    if (this.active === sheet) this.active = this.sheets.find(({ visibility }) => visibility === "Visible") ?? null;
  }

  #isOn(name: string, sheet: Sheet): boolean {
    const reference = referenceOf(this.names.get(name.toLowerCase())?.formula ?? "");
    return reference?.sheet.toLowerCase() === sheet.name.toLowerCase();
  }

  /** Takes the sheets of another workbook in, before its own, with their names and tables. */
  takeIn(other: HostWorkbook): readonly Sheet[] {
    const taken = other.sheets.map((sheet) => {
      const own = new Sheet(this.#newId(), sheet.name);
      return Object.assign(own, sheet, { id: own.id });
    });
    this.sheets.unshift(...taken);
    for (const { name, formula, visible } of other.names.values()) this.addName(name, formula, visible);
    for (const { name, sheet, area, columns, hasTotals } of other.tables) {
      const own = taken[other.sheets.indexOf(sheet)];
      if (own) this.addTable(name, own, area, columns, hasTotals);
    }
    return taken;
  }

  /** The sheet with this name or id. */
  sheet(nameOrId: string): Sheet | null {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find(({ id, name }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted) ?? null;
  }

  addName(name: string, formula: string, visible = true): void {
    this.names.set(name.toLowerCase(), { name, formula, visible });
  }

  addTable(name: string, sheet: Sheet, area: Area, columns: readonly string[], hasTotals = false): HostTable {
    const id = this.#newId().replace("{", "{table-");
    const table: HostTable = { id, name, sheet, area, columns, hasTotals, style: "", filters: null };
    this.tables.push(table);
    return table;
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
