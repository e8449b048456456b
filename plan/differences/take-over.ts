import { cellFormat } from "../form/cell-format.ts";
import type { FieldDeclaration, Form } from "../form/declaration.ts";
import { putBack } from "../repair/before.ts";
import type { Change } from "../repair/change.ts";
import { cellValue } from "../workbook/cell/cell-value.ts";
import type { Place } from "../workbook/entry.ts";
import { cellKey, type Grid, type GridCell } from "../workbook/grid.ts";
import type { DifferenceSide, FormDifference } from "./difference.ts";
import { FreeRows } from "./free-rows.ts";

/** What is to be done to a workbook to say what another content says. */
export interface TakenOver {
  readonly changes: readonly Change[];
  /** Takes the changes back. */
  readonly undo: readonly Change[];
  /** Those that the workbook has no cell for: a lost name, a full table. */
  readonly unplaced: readonly FormDifference[];
}

/**
 * The changes that make a workbook say what the first of two contents said, as far as these differences go. A row that the
 * workbook lacks is written into a blank row of its table, or right below it.
 *
 * @param differences between another content (`from`) and the workbook's (`to`)
 */
export function takeOver(differences: readonly FormDifference[], grid: Grid, form: Form): TakenOver {
  const free = new FreeRows(grid, form);
  const changes: Change[] = [];
  const undo: Change[] = [];
  const unplaced: FormDifference[] = [];
  for (const rows of asRows(differences)) {
    for (const difference of rows) {
      const place = difference.to.place ?? free.cellFor(rows, difference);
      const declaration = declarationOf(difference.key, form);
      if (!place || !declaration) {
        unplaced.push(difference);
        continue;
      }
      const cell = cellAt(grid, place);
      changes.push(...putting(difference.from, declaration, place, cell, grid));
      undo.push(...putBack(cell, place));
    }
  }
  return { changes, undo, unplaced };
}

/** The differences, those of a row that one side lacks together: they stand or fall as one. */
export function asRows(differences: readonly FormDifference[]): readonly (readonly FormDifference[])[] {
  const groups: FormDifference[][] = [];
  for (const difference of differences) {
    const last = groups.at(-1);
    if (last && isOneRow(last, difference)) last.push(difference);
    else groups.push([difference]);
  }
  return groups;
}

function isOneRow(group: readonly FormDifference[], difference: FormDifference): boolean {
  const [first] = group;
  if (!first || first.row === null || first.row !== difference.row) return false;
  if (tableOf(first) !== tableOf(difference)) return false;
  // A row may bear another's name (the first of those without one is called 1): it is one row only where it is in one place.
  const lacks = (side: "from" | "to") => first[side].place === null && difference[side].place === null;
  const together = (side: "from" | "to") => first[side].place?.row === difference[side].place?.row;
  return (
    ((lacks("from") && together("to")) || (lacks("to") && together("from"))) &&
    group.every(({ key }) => key !== difference.key)
  );
}

function tableOf({ key }: FormDifference): string {
  return key.slice(0, key.lastIndexOf("."));
}

function declarationOf(key: string, form: Form): FieldDeclaration | undefined {
  const at = key.lastIndexOf(".");
  return form.fields[key] ?? form.tables[key.slice(0, at)]?.columns[key.slice(at + 1)];
}

function cellAt(grid: Grid, { sheet, row, column }: Place): GridCell | undefined {
  return grid.sheets.find(({ name }) => name === sheet)?.cells.get(cellKey(row, column));
}

function putting(
  { text, value }: DifferenceSide,
  { value: type }: FieldDeclaration,
  place: Place,
  cell: GridCell | undefined,
  { date1904 }: Grid,
): readonly Change[] {
  const wanted = value === null ? (text === "" ? null : text) : cellValue(type, value, date1904);
  const content: Change = { change: "content", place, content: { value: wanted } };
  if (typeof wanted !== "number") return [content];
  const { numFmt } = cellFormat(type);
  // The format first: Excel keeps what is put into a text cell as text.
  return cell?.format === numFmt ? [content] : [{ change: "format", place, format: numFmt }, content];
}
