import { type Area, addressOf } from "../host/model/area.ts";
import type { CellValue } from "../host/model/cell.ts";
import type { Sheet } from "../host/model/sheet.ts";
import type { HostWorkbook } from "../host/model/workbook.ts";
import type { CellBefore, HostUser } from "../host/user.ts";
import { shownText, typedValue } from "./cell-text.ts";
import { listOptions } from "./list-options.ts";
import { copiedText, pastedRows } from "./pasted-rows.ts";
import { validationAnswer } from "./validation-answer.ts";
import { filled, tryWords } from "./words.ts";

interface Done {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly before: readonly CellBefore[];
  readonly after: readonly CellBefore[];
}

/** What the person does with cells, each with the words that say why it was not done; "" when it was. */
export class SheetUser {
  readonly #user: HostUser;
  readonly #workbook: () => HostWorkbook;
  readonly #done: Done[] = [];
  /** What was last copied here, so that numbers stay numbers. */
  #copied: { readonly text: string; readonly rows: readonly (readonly CellValue[])[] } | null = null;

  constructor(user: HostUser, workbook: () => HostWorkbook) {
    this.#user = user;
    this.#workbook = workbook;
  }

  type(sheet: Sheet, row: number, column: number, text: string): string {
    const area = { top: row, left: column, bottom: row, right: column };
    const validation = sheet.validation(row, column);
    const value = typedValue(text, sheet.cell(row, column).format);
    const answer = validationAnswer(validation, value, listOptions(this.#workbook(), validation));
    const cell = addressIn(sheet, area);
    if (answer && !answer.isTaken) return filled(tryWords.refused, { cell, why: answer.words });
    const told = this.#do(sheet, area, (at) => this.#user.type(sheet.name, at, value));
    return told || (answer ? filled(tryWords.warned, { cell, why: answer.words }) : "");
  }

  clear(sheet: Sheet, area: Area): string {
    return this.#do(sheet, area, (at) => this.#user.clear(sheet.name, at));
  }

  copy(sheet: Sheet, area: Area): string {
    const text = copiedText(sheet.map(area, shownText));
    this.#copied = { text, rows: sheet.map(area, ({ value }) => value) };
    return text;
  }

  paste(sheet: Sheet, { top, left }: Area, text: string): string {
    const rows =
      this.#copied?.text === text
        ? this.#copied.rows
        : pastedRows(text).map((row) => row.map((cell) => typedValue(cell, "General")));
    const area = {
      top,
      left,
      bottom: top + rows.length - 1,
      right: left + Math.max(...rows.map((row) => row.length)) - 1,
    };
    return this.#do(sheet, area, () => this.#user.paste(sheet.name, cellOf(sheet, area), rows));
  }

  /** Takes the last of these acts back; the sheet and the cells it was in, or null when there is none. */
  undo(): { readonly sheet: Sheet; readonly area: Area } | null {
    const last = this.#done.pop();
    if (!last || !this.#workbook().sheets.includes(last.sheet) || !isAsLeft(last)) {
      // Once an add-in writes, Excel takes nothing back any more.
      this.#done.length = 0;
      return null;
    }
    this.#user.putBack(last.sheet.name, addressIn(last.sheet, last.area), last.before);
    return last;
  }

  #do(sheet: Sheet, area: Area, act: (at: string) => void): string {
    const before = cellsIn(sheet, area);
    try {
      act(addressIn(sheet, area));
    } catch {
      return filled(tryWords.locked, { cell: addressIn(sheet, area) });
    }
    this.#done.push({ sheet, area, before, after: cellsIn(sheet, area) });
    return "";
  }
}

function cellsIn(sheet: Sheet, area: Area): readonly CellBefore[] {
  return sheet
    .map(area, (cell, row, column) => ({ row, column, cell, validation: sheet.validation(row, column) }))
    .flat();
}

/** Whether nobody else has changed the cells since. */
function isAsLeft({ sheet, after }: Done): boolean {
  return after.every(({ row, column, cell, validation }) => {
    const now = sheet.cell(row, column);
    return (now === cell || now.formula !== null) && sheet.validation(row, column) === validation;
  });
}

function addressIn(sheet: Sheet, area: Area): string {
  return addressOf(sheet.name, area).replace(/^.*!/, "");
}

function cellOf(sheet: Sheet, { top, left }: Area): string {
  return addressIn(sheet, { top, left, bottom: top, right: left });
}
