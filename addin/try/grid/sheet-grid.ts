import { address, columnLetters } from "../../../plan/workbook/address.ts";
import type { Sheet } from "../../host/model/sheet.ts";
import type { Calculator } from "../calculation/calculator.ts";
import { filled, tryWords } from "../words.ts";
import { cellContent, cellProperties, type ShownSheet } from "./cell-drawing.ts";
import { listenToMouse, type MouseActs } from "./grid-mouse.ts";
import {
  createRevoGrid,
  type FrameDetail,
  type GridColumn,
  type GridEditor,
  type RevoGridElement,
  type RowDetail,
} from "./revo-grid.ts";
import { SheetPlan } from "./sheet-plan.ts";

/** What people do with the mouse, and where they type. */
export interface GridActs extends MouseActs {
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
  /** Whether the cursor's cell is to be scrolled to: turning to a sheet alone shows its beginning. */
  #wantsSight = false;
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
    this.element.setAttribute("aria-rowcount", String(rows.all.at(-1) ?? 0));
    this.element.setAttribute("aria-colcount", String(columns.all.at(-1) ?? 0));
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
    this.#point();
  }

  /** Shows where the cursor is and scrolls there; with `focus` the keyboard goes there too. */
  select(focus: boolean): void {
    if (focus) this.#wantsFocus = true;
    this.#wantsSight = true;
    if (!this.#isSettling) this.#point();
  }

  #point(): void {
    const place = this.#place();
    if (!place) return;
    void this.element.setCellsFocus(place.start, place.end, place.colType, place.rowType);
    void this.element.refresh("all");
    if (this.#wantsSight) this.#reveal();
    this.#wantsSight = false;
    this.#focus();
  }

  /** Something that the keyboard was on is gone from the grid. */
  keepFocus(): void {
    queueMicrotask(() => this.#focus());
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

  /** Opens the editor over the cursor's cell, unless it is not wanted any more by the time the component is ready. */
  async openEditor(isWanted: () => boolean): Promise<void> {
    const place = this.#place();
    const { selection } = this.#sheet ?? {};
    if (place && selection) await this.element.setCellEdit(place.start.y, columnLetters(selection.left), place.rowType);
    // Putting the cursor somewhere ends the component's editing.
    if (!isWanted()) this.#point();
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

  #listen(): void {
    const { element } = this;
    listenToMouse(element, this.#acts, (row, column) => this.#plan?.master(row, column) ?? null);
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
      cellProperties: ({ model }) => cellProperties(this.#shown, model.row, column),
      cellTemplate: (create, { model }) => cellContent(this.#shown, create, model.row, column),
    };
  }

  get #shown(): ShownSheet {
    if (!this.#sheet || !this.#plan) throw new Error("No sheet is shown.");
    return { sheet: this.#sheet, plan: this.#plan, calculator: this.#calculator };
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
