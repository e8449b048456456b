import { MAX_COLUMN } from "../../../plan/workbook/grid.ts";
import { type ExcelClass, HostObject, hostObject } from "../excel-class.ts";
import { accessDenied, ExcelFailure, invalidArgument } from "../excel-failure.ts";
import { type Area, addressOf, columnsOf, rowsOf } from "../model/area.ts";
import { type Cell, type CellValue, typedInto } from "../model/cell.ts";
import type { Sheet } from "../model/sheet.ts";
import { deleteCellsUp } from "../model/table-edits.ts";
import type { Session } from "../session.ts";
import { conditionalFormatCollectionClass } from "./conditional-formats.ts";
import { dataValidationClass } from "./data-validation.ts";
import { rangeFormatClass } from "./range-format.ts";

export interface RangeTarget {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** More cells than this Excel does not hand over at once, whatever stands in them. */
const MOST_CELLS = 5_000_000;

/** `Excel.Range` */
export const rangeClass: ExcelClass<RangeTarget> = {
  name: "Range",
  isKept: true,
  properties: {
    Address: { since: "1.1", get: ({ sheet, area }) => addressOf(sheet.name, area) },
    ColumnCount: { since: "1.1", get: ({ area }) => columnsOf(area) },
    ColumnHidden: {
      since: "1.2",
      get: ({ sheet, area }) => sheet.look.columns.get(area.left)?.hidden ?? false,
      set: (target, hidden) => setColumns(target, { hidden: hidden === true }),
    },
    ColumnIndex: { since: "1.1", get: ({ area }) => area.left - 1 },
    ConditionalFormats: { since: "1.6", get: (target) => hostObject(conditionalFormatCollectionClass, target) },
    DataValidation: { since: "1.8", get: (target) => hostObject(dataValidationClass, target) },
    Format: { since: "1.1", get: (target) => hostObject(rangeFormatClass, target) },
    Formulas: { since: "1.1", get: (target) => each(target, shownFormula), set: write },
    NumberFormat: { since: "1.1", get: (target) => each(target, ({ format }) => format), set: writeFormats },
    RowCount: { since: "1.1", get: ({ area }) => rowsOf(area) },
    RowIndex: { since: "1.1", get: ({ area }) => area.top - 1 },
    Values: { since: "1.1", get: (target) => each(target, ({ value }) => value ?? ""), set: write },
    ValueTypes: { since: "1.1", get: (target) => each(target, valueType) },
  },
  methods: {
    Delete: { since: "1.1", writes: true, call: deleteCells },
    GetBoundingRect: { since: "1.1", call: ({ sheet, area }, [other]) => boundingRange(sheet, area, other) },
    GetEntireRow: {
      since: "1.1",
      call: ({ sheet, area }) => hostObject(rangeClass, { sheet, area: { ...area, left: 1, right: MAX_COLUMN } }),
    },
    GetIntersection: { since: "1.1", call: ({ sheet, area }, [other]) => intersection(sheet, area, other) },
    GetRow: {
      since: "1.1",
      call: ({ sheet, area }, [index]) => {
        const row = area.top + Number(index);
        return hostObject(rangeClass, { sheet, area: { ...area, top: row, bottom: row } });
      },
    },
    GetTables: {
      since: "1.9",
      call: ({ sheet, area }, _args, session) =>
        session.objectOf("TableScopedCollection", { workbook: session.workbook, sheet, area }),
    },
    Select: { since: "1.1", call: select },
    // Asked before a large write that the library cuts into pieces.
    _ValidateArraySize: {
      since: "1.3",
      call: ({ area }, [rows, columns]) => checkShape(area, Number(rows), Number(columns)),
    },
  },
};

function each<T>({ sheet, area }: RangeTarget, of: (cell: Cell) => T): T[][] {
  if (rowsOf(area) * columnsOf(area) > MOST_CELLS) {
    throw new ExcelFailure(
      "ResponsePayloadSizeLimitExceeded",
      "The response payload size has exceeded the limit.",
      413,
    );
  }
  return sheet.map(area, of);
}

function shownFormula({ formula, value }: Cell): CellValue {
  return formula === null ? (value ?? "") : `=${formula}`;
}

function valueType({ value, isError }: Cell): string {
  if (value === null) return "Empty";
  if (isError) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** One value for every cell, or a matrix of the range's own size. */
function matrixOf({ area }: RangeTarget, given: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const matrix = given as readonly (readonly unknown[])[];
  checkShape(area, matrix.length, Array.isArray(matrix[0]) ? matrix[0].length : 0);
  return (row, column) => matrix[row - area.top]?.[column - area.left];
}

function checkShape(area: Area, rows: number, columns: number): void {
  if (rows !== rowsOf(area) || columns !== columnsOf(area)) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
}

function write(target: RangeTarget, given: unknown, session: Session): void {
  const { sheet, area } = target;
  const valueAt = matrixOf(target, given);
  if (!sheet.isOpen(area)) throw accessDenied();
  sheet.map(area, (cell, row, column) => {
    const typed = valueAt(row, column);
    // In Excel's matrices null means: leave it as it is.
    if (typed !== null && typed !== undefined) sheet.put(row, column, typedInto(cell, typed as CellValue));
  });
  const address = addressOf(sheet.name, area).replace(/^.*!/, "");
  session.emit("changed", { worksheetId: sheet.id, address, changeType: "RangeEdited", source: "Local" });
}

function writeFormats(target: RangeTarget, given: unknown): void {
  const { sheet, area } = target;
  const formatAt = matrixOf(target, given);
  if (sheet.protection !== null && sheet.protection.options.allowFormatCells !== true) throw accessDenied();
  sheet.map(area, (cell, row, column) => {
    const format = formatAt(row, column);
    if (typeof format === "string") sheet.put(row, column, { ...cell, format });
  });
}

function select({ sheet, area }: RangeTarget, _args: readonly unknown[], session: Session): void {
  if (sheet.visibility !== "Visible") {
    throw new ExcelFailure("InvalidOperation", "The operation is not allowed: the worksheet is hidden.");
  }
  if (session.workbook.active !== sheet) {
    throw new ExcelFailure("InvalidOperation", "The sheet of the range is not the active one.");
  }
  sheet.selection = area;
  session.emit("selectionChanged", { worksheetId: sheet.id, address: addressOf(sheet.name, area).replace(/^.*!/, "") });
}

function deleteCells({ sheet, area }: RangeTarget, [shift]: readonly unknown[], { workbook }: Session): void {
  if (shift !== "Up") throw new ExcelFailure("HostLacksMember", "The Excel host deletes cells upwards alone.", 501);
  if (sheet.protection !== null) throw accessDenied();
  deleteCellsUp(workbook, sheet, area);
}

function setColumns({ sheet, area }: RangeTarget, part: { readonly hidden: boolean }): void {
  if (sheet.protection !== null && sheet.protection.options.allowFormatColumns !== true) throw accessDenied();
  for (let column = area.left; column <= area.right; column += 1) {
    sheet.setColumn(column, part);
  }
}

function intersection(sheet: Sheet, area: Area, other: unknown): HostObject | null {
  if (!(other instanceof HostObject)) throw invalidArgument();
  const { sheet: otherSheet, area: second } = other.target as RangeTarget;
  const common = {
    top: Math.max(area.top, second.top),
    left: Math.max(area.left, second.left),
    bottom: Math.min(area.bottom, second.bottom),
    right: Math.min(area.right, second.right),
  };
  const isThere = sheet === otherSheet && common.top <= common.bottom && common.left <= common.right;
  return isThere ? hostObject(rangeClass, { sheet, area: common }) : null;
}

function boundingRange(sheet: Sheet, area: Area, other: unknown): HostObject {
  if (!(other instanceof HostObject)) throw invalidArgument();
  const { area: second } = other.target as RangeTarget;
  return hostObject(rangeClass, {
    sheet,
    area: {
      top: Math.min(area.top, second.top),
      left: Math.min(area.left, second.left),
      bottom: Math.max(area.bottom, second.bottom),
      right: Math.max(area.right, second.right),
    },
  });
}
