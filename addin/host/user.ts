import { cellKey } from "../../plan/workbook/grid.ts";
import { accessDenied, itemNotFound } from "./excel-failure.ts";
import type { ExcelHost } from "./excel-host.ts";
import { type Area, areaOf } from "./model/area.ts";
import { type Cell, type CellValue, isFilled, typedInto } from "./model/cell.ts";
import type { Sheet } from "./model/sheet.ts";
import { NO_VALIDATION, type Validation } from "./model/validation.ts";

/** A cell and its validation as they were. */
export interface CellBefore {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly validation: Validation;
}

/** What the person in front of Excel does, with the events that Excel tells of it and none that it does not. */
export class HostUser {
  readonly #host: ExcelHost;

  constructor(host: ExcelHost) {
    this.#host = host;
  }

  /** Brings a sheet to the front by its tab. @throws ExcelFailure when there is none of that name to be seen. */
  activate(name: string): Sheet {
    const sheet = this.#host.workbook.sheet(name);
    if (sheet?.visibility !== "Visible") throw itemNotFound();
    if (this.#host.workbook.active !== sheet) {
      this.#host.workbook.active = sheet;
      this.#host.emit("activated", { worksheetId: sheet.id });
    }
    return sheet;
  }

  /** Puts the cursor somewhere on a sheet. */
  select(name: string, at: string): void {
    const sheet = this.activate(name);
    sheet.selection = areaAt(at);
    this.#host.emit("selectionChanged", { worksheetId: sheet.id, address: at });
  }

  /** Types into a cell. @throws ExcelFailure when it is locked. */
  type(name: string, at: string, value: CellValue): void {
    const sheet = this.activate(name);
    const area = areaAt(at);
    if (!sheet.isOpen(area)) throw accessDenied();
    sheet.put(area.top, area.left, typedInto(sheet.cell(area.top, area.left), value));
    this.#changed(sheet, at);
  }

  /**
   * Pastes rows over a place from a cell on, as Ctrl+V does: values, formats and the lock of where they come from, and
   * the validations that stood there are gone without a word.
   *
   * @throws ExcelFailure when a cell there is locked.
   */
  paste(name: string, at: string, rows: readonly (readonly CellValue[])[], format = "General"): void {
    const sheet = this.activate(name);
    const { top, left } = areaAt(at);
    const width = Math.max(1, ...rows.map((row) => row.length));
    if (!sheet.isOpen({ top, left, bottom: top + rows.length - 1, right: left + width - 1 })) throw accessDenied();
    for (const [down, row] of rows.entries()) {
      for (const [across, value] of row.entries()) {
        const place = [top + down, left + across] as const;
        sheet.put(...place, pasted(value, format));
        sheet.validations.delete(cellKey(...place));
      }
    }
    this.#changed(sheet, at);
  }

  /** Empties the cells of a rectangle, as the Delete key does. @throws ExcelFailure when one is locked. */
  clear(name: string, at: string): void {
    const sheet = this.activate(name);
    const area = areaAt(at);
    if (!sheet.isOpen(area)) throw accessDenied();
    sheet.map(area, (cell, row, column) => {
      if (isFilled(cell)) sheet.put(row, column, typedInto(cell, null));
    });
    this.#changed(sheet, at);
  }

  /** Makes cells and their validations what they were, as Ctrl+Z does. */
  putBack(name: string, at: string, before: readonly CellBefore[]): void {
    const sheet = this.activate(name);
    for (const { row, column, cell, validation } of before) {
      sheet.put(row, column, cell);
      if (validation === NO_VALIDATION) sheet.validations.delete(cellKey(row, column));
      else sheet.validations.set(cellKey(row, column), validation);
    }
    this.#changed(sheet, at);
  }

  #changed(sheet: Sheet, address: string): void {
    this.#host.emit("changed", { worksheetId: sheet.id, address, changeType: "RangeEdited", source: "Local" });
  }
}

/** A text stays a text: it was one where it comes from. */
function pasted(value: CellValue, format: string): Cell {
  return { value: value === "" ? null : value, isError: false, formula: null, format, locked: true };
}

function areaAt(at: string): Area {
  const area = areaOf(at);
  if (!area) throw itemNotFound();
  return area;
}
