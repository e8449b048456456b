import { html, nothing, type TemplateResult } from "lit-html";
import { address } from "../../plan/workbook/address.ts";
import type { Sheet } from "../host/model/sheet.ts";
import { shownValue } from "./shown-value.ts";
import { filled, tryWords } from "./words.ts";

/** More than this of a sheet is not drawn: the grid is for trying things out. */
const MOST_ROWS = 300;
const MOST_COLUMNS = 26;
/** Rows and columns beyond the last that holds something. */
const MARGIN = 3;

/** The cell being typed in, and what stands there so far. */
export interface Editing {
  readonly text: string;
}

/** What people do in the grid. */
export interface GridActs {
  readonly select: (row: number, column: number) => void;
  readonly edit: (text: string | null) => void;
  /** Leaves the cell being typed in with its text, going so many rows and columns on. */
  readonly enter: (down: number, across: number) => void;
  readonly typed: (text: string) => void;
}

/** A sheet as a grid, with one cell to type in. */
export function gridView(sheet: Sheet, editing: Editing | null, acts: GridActs): TemplateResult {
  const used = sheet.usedArea(false);
  const rows = Math.min(MOST_ROWS, (used?.bottom ?? 0) + MARGIN);
  const columns = Math.min(MOST_COLUMNS, (used?.right ?? 0) + MARGIN);
  const { top, left } = sheet.selection;
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  return html`<table role="grid" aria-label=${filled(tryWords.grid, { sheet: sheet.name })}>
    <thead>
      <tr>
        <td aria-hidden="true"></td>
        ${numbers(columns).map((column) => html`<th scope="col">${address(1, column).slice(0, -1)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${numbers(rows).map(
        (row) => html`<tr>
          <th scope="row">${row}</th>
          ${numbers(columns).map((column) => cellView(sheet, row, column, row === top && column === left, editing, acts))}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function cellView(
  sheet: Sheet,
  row: number,
  column: number,
  isCurrent: boolean,
  editing: Editing | null,
  acts: GridActs,
): TemplateResult {
  const cell = sheet.cell(row, column);
  const locked = sheet.protection !== null && cell.locked;
  return html`<td
    role="gridcell"
    id="cell-${row}-${column}"
    class="${locked ? "locked" : ""} ${cell.formula === null ? "" : "computed"}"
    tabindex=${isCurrent ? "0" : "-1"}
    aria-selected=${isCurrent ? "true" : "false"}
    aria-readonly=${locked ? "true" : nothing}
    title=${cell.formula === null ? nothing : `=${cell.formula}`}
    @click=${() => acts.select(row, column)}
    @dblclick=${() => acts.edit(shownValue(cell))}
  >
    ${
      isCurrent && editing
        ? html`<input
            aria-label=${filled(tryWords.edit, { cell: address(row, column) })}
            .value=${editing.text}
            @input=${(event: InputEvent) => acts.typed((event.target as HTMLInputElement).value)}
            @keydown=${(event: KeyboardEvent) => editorKey(event, acts)}
            @blur=${() => acts.enter(0, 0)}
          />`
        : shownValue(cell)
    }
  </td>`;
}

function editorKey(event: KeyboardEvent, acts: GridActs): void {
  event.stopPropagation();
  if (event.key === "Enter") acts.enter(1, 0);
  else if (event.key === "Tab") acts.enter(0, event.shiftKey ? -1 : 1);
  else if (event.key === "Escape") acts.edit(null);
  else return;
  event.preventDefault();
}
