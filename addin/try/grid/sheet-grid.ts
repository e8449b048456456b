import { address, columnLetters } from "../../../plan/workbook/address.ts";
import { cellKey } from "../../../plan/workbook/grid.ts";
import { isInside } from "../../host/model/area.ts";
import type { Sheet } from "../../host/model/sheet.ts";
import type { Calculator } from "../calculation/calculator.ts";
import { shownText } from "../cell-text.ts";
import { filled, tryWords } from "../words.ts";
import { cellStyle } from "./cell-style.ts";
import {
  type CreateNode,
  createRevoGrid,
  type FrameDetail,
  type GridColumn,
  type GridEditor,
  type RevoGridElement,
  type RowDetail,
} from "./revo-grid.ts";
import { SheetPlan } from "./sheet-plan.ts";

/** What people do with the mouse. Rows and columns are counted from 1. */
export interface GridActs {
  /** Puts the cursor somewhere, or makes the selection reach there. */
  readonly pick: (row: number, column: number, reaching: boolean) => void;
  readonly edit: (row: number, column: number) => void;
  /** The editor for the cell being typed in, once there is room for it. */
  readonly editor: () => GridEditor;
}

/** A sheet of the host's workbook in RevoGrid, which draws it, scrolls it and keeps its frozen rows and columns in place. */
export class SheetGrid {
  readonly element: RevoGridElement;
  readonly #calculator: Calculator;
  readonly #acts: GridActs;
  #sheet: Sheet | null = null;
  #plan: SheetPlan | null = null;
  #wantsFocus = false;
  /** Whether the keyboard was last seen in the grid. */
  #hadFocus = false;
  /** Another sheet is being drawn: the cursor waits until its rows and columns are there. */
  #isSettling = false;

  constructor(calculator: Calculator, acts: GridActs) {
    this.#calculator = calculator;
    this.#acts = acts;
    this.element = createRevoGrid(acts.editor);
    this.element.setAttribute("role", "grid");
    this.element.tabIndex = -1;
    this.#listen();
  }

  get plan(): SheetPlan | null {
    return this.#plan;
  }

  /** Shows a sheet as it is now. */
  show(sheet: Sheet): void {
    const plan = new SheetPlan(sheet);
    const isAnother = sheet !== this.#sheet || !hasSameShape(plan, this.#plan);
    this.#sheet = sheet;
    if (!isAnother) {
      void this.element.refresh("all");
      return;
    }
    this.#plan = plan;
    void this.#settle(sheet, plan);
  }

  async #settle(sheet: Sheet, plan: SheetPlan): Promise<void> {
    const { rows, columns } = plan;
    this.#isSettling = true;
    void this.element.clearFocus();
    this.element.setAttribute("aria-label", filled(tryWords.grid, { sheet: sheet.name }));
    this.element.setAttribute("aria-rowcount", String(rows.all.length));
    this.element.setAttribute("aria-colcount", String(columns.all.length));
    this.element.columns = columns.all.map((column) => this.#column(column, columns.frozen.includes(column)));
    this.element.pinnedTopSource = rows.frozen.map((row) => ({ row }));
    this.element.source = rows.moving.map((row) => ({ row }));
    // Sizes are given to the rows that are there.
    this.element.rowDefinitions = [
      ...rows.frozen.map((row, index) => ({ type: "rowPinStart" as const, index, size: plan.height(row) })),
      ...rows.moving.map((row, index) => ({ type: "rgRow" as const, index, size: plan.height(row) })),
    ];
    await nextFrame();
    await nextFrame();
    if (plan !== this.#plan) return;
    this.#isSettling = false;
    for (const part of this.#scrolled) part.scrollTo(0, 0);
    this.select(false);
  }

  /** Shows where the cursor is and scrolls there; with `focus` the keyboard goes there too. */
  select(focus: boolean): void {
    const place = this.#place();
    if (!place || !this.#sheet) return;
    if (focus) this.#wantsFocus = true;
    if (this.#isSettling) return;
    void this.element.setCellsFocus(place.start, place.end, place.colType, place.rowType);
    void this.element.refresh("all");
    this.#reveal();
    this.#focus();
  }

  /** What is scrolled up and down, and what from side to side. */
  get #scrolled(): readonly HTMLElement[] {
    const across = this.element.querySelector<HTMLElement>("revogr-viewport-scroll.rgCol");
    const down = across?.querySelector<HTMLElement>(".vertical-inner");
    return across && down ? [down, across] : [];
  }

  /** Scrolls as little as brings the cursor's cell into sight. */
  #reveal(): void {
    const [down, across] = this.#scrolled;
    const { sheet, plan } = this.#shown;
    const { top, left } = sheet.selection;
    const room = plan.room(top, left);
    const start = (numbers: readonly number[], to: number, size: (number: number) => number) =>
      numbers.filter((one) => one < to).reduce((sum, one) => sum + size(one), 0);
    if (down && plan.rows.moving.includes(top)) {
      const from = start(plan.rows.moving, top, (row) => plan.height(row));
      down.scrollTop = nearest(from, from + room.height, down.scrollTop, down.clientHeight);
    }
    if (across && plan.columns.moving.includes(left)) {
      const from = start(plan.columns.moving, left, (column) => plan.width(column));
      across.scrollLeft = nearest(from, from + room.width, across.scrollLeft, across.clientWidth);
    }
  }

  /** Opens the editor over the cursor's cell. */
  async openEditor(): Promise<void> {
    const place = this.#place();
    const { selection } = this.#sheet ?? {};
    if (place && selection) await this.element.setCellEdit(place.start.y, columnLetters(selection.left), place.rowType);
  }

  /** Whether the keyboard is in the grid. */
  get hasFocus(): boolean {
    return this.element.contains(document.activeElement);
  }

  #place() {
    const { selection } = this.#sheet ?? {};
    if (!selection || !this.#plan) return null;
    const { rows, columns } = this.#plan;
    const [row, column] = [rows.place(selection.top), columns.place(selection.left)];
    if (!row || !column) return null;
    const [bottom, right] = [rows.place(selection.bottom), columns.place(selection.right)];
    const start = { x: column.index, y: row.index };
    const end = {
      x: right && right.isFrozen === column.isFrozen ? right.index : start.x,
      y: bottom && bottom.isFrozen === row.isFrozen ? bottom.index : start.y,
    };
    return {
      start,
      end,
      colType: column.isFrozen ? "colPinStart" : "rgCol",
      rowType: row.isFrozen ? "rowPinStart" : "rgRow",
    } as const;
  }

  #cellAt(target: EventTarget | null): { readonly row: number; readonly column: number } | null {
    const cell = target instanceof Element ? target.closest<HTMLElement>("[role=gridcell]") : null;
    const row = Number(cell?.getAttribute("aria-rowindex"));
    const column = Number(cell?.getAttribute("aria-colindex"));
    return cell && this.#plan ? this.#plan.master(row, column) : null;
  }

  /**
   * Puts the keyboard on the cursor's cell. The component gives the elements of cells that were scrolled away to others,
   * or takes them off, so that this is done again after it has drawn.
   */
  #focus(): void {
    const { activeElement } = document;
    const wasLost = this.#hadFocus && activeElement === document.body;
    const isOnAnother = activeElement?.getAttribute("role") === "gridcell" && this.element.contains(activeElement);
    if (!this.#sheet || (!this.#wantsFocus && !wasLost && !isOnAnother)) return;
    const { top, left } = this.#sheet.selection;
    const cell = document.getElementById(`cell-${address(top, left)}`);
    if (cell) this.#wantsFocus = false;
    if (cell !== activeElement) (cell ?? this.element).focus({ preventScroll: true });
  }

  /** The mouse is ours, not the component's: the cursor is Excel's, with cells that are one and sheets that are locked. */
  #listen(): void {
    const { element } = this;
    let isPressed = false;
    const pick = (event: MouseEvent, reaching: boolean) => {
      const cell = this.#cellAt(event.target);
      if (cell) this.#acts.pick(cell.row, cell.column, reaching);
      return cell !== null;
    };
    element.addEventListener(
      "mousedown",
      (event) => {
        if (event.button !== 0 || !pick(event, event.shiftKey)) return;
        isPressed = true;
        event.stopPropagation();
        event.preventDefault();
      },
      { capture: true },
    );
    element.addEventListener("mouseover", (event) => {
      if (isPressed) pick(event, true);
    });
    window.addEventListener("mouseup", () => {
      isPressed = false;
    });
    element.addEventListener(
      "dblclick",
      (event) => {
        const cell = this.#cellAt(event.target);
        if (cell) this.#acts.edit(cell.row, cell.column);
        if (cell) event.stopPropagation();
      },
      { capture: true },
    );
    document.addEventListener("focusin", () => {
      this.#hadFocus = this.hasFocus;
    });
    element.addEventListener("beforescrollintoview", (event) => event.preventDefault());
    // The keyboard is ours as well.
    element.addEventListener("beforekeydown", (event) => event.preventDefault());
    element.addEventListener("beforerowrender", (event) => {
      const { node, model, colType } = (event as CustomEvent<RowDetail>).detail;
      // The numbers beside the rows are for the eye: every cell says where it stands.
      if (colType !== "rowHeaders") node.$attrs$ = { ...node.$attrs$, role: "row", "aria-rowindex": String(model.row) };
    });
    for (const name of ["beforefocusrender", "beforeeditrender"]) {
      element.addEventListener(name, (event) => this.#coverMerged((event as CustomEvent<FrameDetail>).detail.range));
    }
    element.addEventListener("afterrender", () => {
      element.querySelector("revogr-row-headers")?.setAttribute("aria-hidden", "true");
      for (const row of element.querySelectorAll(".header-rgRow")) row.setAttribute("role", "row");
      this.#focus();
    });
  }

  /** The frame around the cursor is as large as the cells that are one with its own. */
  #coverMerged(range: { x1: number; y1: number }): void {
    const { top = 0, left = 0 } = this.#sheet?.selection ?? {};
    const area = this.#plan?.merged(top, left);
    const place = area && { row: this.#plan?.rows.place(area.bottom), column: this.#plan?.columns.place(area.right) };
    if (place?.row) range.y1 = Math.max(range.y1, place.row.index);
    if (place?.column) range.x1 = Math.max(range.x1, place.column.index);
  }

  #column(column: number, isFrozen: boolean): GridColumn {
    const letters = columnLetters(column);
    return {
      prop: letters,
      name: letters,
      size: this.#plan?.width(column) ?? 64,
      minSize: 4,
      editor: "cell",
      filter: false,
      ...(isFrozen ? { pin: "colPinStart" } : {}),
      columnProperties: () => ({ role: "columnheader", "aria-colindex": String(column) }),
      cellProperties: ({ model }) => this.#properties(model.row, column),
      cellTemplate: (create, { model }) => this.#content(create, model.row, column),
    };
  }

  #properties(row: number, column: number) {
    const { sheet, plan } = this.#shown;
    const cell = sheet.cell(row, column);
    const { top, left } = sheet.selection;
    const isCursor = row === top && column === left;
    const isLocked = sheet.protection !== null && cell.locked;
    const isKept = this.#calculator.isKept(sheet, row, column);
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
        ...this.#style(row, column),
        ...(isMerged ? { minWidth: `${room.width}px`, minHeight: `${room.height}px` } : {}),
      },
    };
  }

  #style(row: number, column: number) {
    const { sheet } = this.#shown;
    const { look } = sheet;
    const { value } = sheet.cell(row, column);
    const style = cellStyle(look.cells.get(cellKey(row, column)), typeof value === "number", look);
    const condition = look.conditions.find(
      ({ area, formula }) => isInside(area, row, column) && this.#calculator.holds(formula, sheet, area, row, column),
    );
    if (!condition) return style;
    return {
      ...style,
      ...(condition.fill === null ? {} : { backgroundColor: condition.fill }),
      ...(condition.colour === null ? {} : { color: condition.colour }),
      ...(condition.bold ? { fontWeight: "700" } : {}),
    };
  }

  #content(create: CreateNode, row: number, column: number): unknown {
    const { sheet, plan } = this.#shown;
    const cell = sheet.cell(row, column);
    const isKept = this.#calculator.isKept(sheet, row, column);
    const text = isKept && cell.value === null ? tryWords.notComputed : shownText(cell);
    if (text === "" || plan.isCovered(row, column)) return "";
    const look = sheet.look.cells.get(cellKey(row, column));
    const isShort = typeof cell.value !== "string" || look?.wraps === true || plan.merged(row, column) !== null;
    const width = isShort ? "100%" : `${plan.run(row, column) - 8}px`;
    const mark = isKept ? [create("span", { class: "kept-mark" }, tryWords.keptMark)] : [];
    return [create("span", { class: isShort ? "words" : "words running", style: { maxWidth: width } }, text), ...mark];
  }

  get #shown(): { readonly sheet: Sheet; readonly plan: SheetPlan } {
    if (!this.#sheet || !this.#plan) throw new Error("No sheet is shown.");
    return { sheet: this.#sheet, plan: this.#plan };
  }
}

function hasSameShape(one: SheetPlan, other: SheetPlan | null): boolean {
  return (
    other !== null &&
    one.rows.all.length === other.rows.all.length &&
    one.columns.all.length === other.columns.all.length
  );
}

/** How far to scroll so that a stretch is in sight. */
function nearest(from: number, to: number, scrolled: number, room: number): number {
  if (from < scrolled) return from;
  return to > scrolled + room ? Math.min(from, to - room) : scrolled;
}

function nextFrame(): Promise<unknown> {
  return new Promise((drawn) => requestAnimationFrame(drawn));
}
