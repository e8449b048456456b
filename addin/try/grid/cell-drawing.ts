import { address } from "../../../plan/workbook/address.ts";
import { cellKey } from "../../../plan/workbook/grid.ts";
import { isInside } from "../../host/model/area.ts";
import type { Sheet } from "../../host/model/sheet.ts";
import type { Calculator } from "../calculation/calculator.ts";
import { shownText } from "../cell-text.ts";
import { tryWords } from "../words.ts";
import { type CellStyle, cellStyle } from "./cell-style.ts";
import type { CreateNode } from "./revo-grid.ts";
import type { SheetPlan } from "./sheet-plan.ts";

/** A sheet as it is laid out and computed. */
export interface ShownSheet {
  readonly sheet: Sheet;
  readonly plan: SheetPlan;
  readonly calculator: Calculator;
}

/** What a cell says to assistive technology, and how it looks. */
export function cellProperties(shown: ShownSheet, row: number, column: number): object {
  const { sheet, plan, calculator } = shown;
  const cell = sheet.cell(row, column);
  const { top, left } = sheet.selection;
  const isCursor = row === top && column === left;
  const isLocked = sheet.protection !== null && cell.locked;
  const isKept = calculator.isKept(sheet, row, column);
  const isCovered = plan.isCovered(row, column);
  const room = plan.room(row, column);
  const isMerged = plan.merged(row, column) !== null && !isCovered;
  return {
    role: "gridcell",
    id: `cell-${address(row, column)}`,
    "aria-rowindex": String(row),
    "aria-colindex": String(column),
    "aria-selected": String(plan.isSelected(row, column)),
    "aria-readonly": String(isLocked),
    ...(isCovered ? { "aria-hidden": "true" } : {}),
    ...(sheet.validation(row, column).type === "List" && !isLocked ? { "aria-haspopup": "listbox" } : {}),
    ...(isKept ? { title: tryWords.kept } : {}),
    tabIndex: isCursor ? 0 : -1,
    class: { locked: isLocked, kept: isKept, covered: isCovered, merged: isMerged },
    style: {
      ...styleOf(shown, row, column),
      ...(isMerged ? { minWidth: `${room.width}px`, minHeight: `${room.height}px` } : {}),
    },
  };
}

function styleOf({ sheet, calculator }: ShownSheet, row: number, column: number): CellStyle {
  const { look } = sheet;
  const { value } = sheet.cell(row, column);
  const style = cellStyle(look.cells.get(cellKey(row, column)), typeof value === "number", look);
  const condition = look.conditions.find(
    ({ area, formula }) => isInside(area, row, column) && calculator.holds(formula, sheet, area, row, column),
  );
  if (!condition) return style;
  return {
    ...style,
    ...(condition.fill === null ? {} : { backgroundColor: condition.fill }),
    ...(condition.colour === null ? {} : { color: condition.colour }),
    ...(condition.bold ? { fontWeight: "700" } : {}),
  };
}

/** The words of a cell. */
export function cellContent(
  { sheet, plan, calculator }: ShownSheet,
  create: CreateNode,
  row: number,
  column: number,
): unknown {
  const cell = sheet.cell(row, column);
  const isKept = calculator.isKept(sheet, row, column);
  const text = isKept && cell.value === null ? tryWords.notComputed : shownText(cell);
  if (text === "" || plan.isCovered(row, column)) return "";
  const look = sheet.look.cells.get(cellKey(row, column));
  const isShort = typeof cell.value !== "string" || look?.wraps === true || plan.merged(row, column) !== null;
  const width = isShort ? "100%" : `${plan.run(row, column) - 8}px`;
  const mark = isKept ? [create("span", { class: "kept-mark" }, tryWords.keptMark)] : [];
  return [create("span", { class: isShort ? "words" : "words running", style: { maxWidth: width } }, text), ...mark];
}
