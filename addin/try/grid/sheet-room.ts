import { address } from "../../../plan/workbook/address.ts";
import { cellKey } from "../../../plan/workbook/grid.ts";
import { addressOf } from "../../host/model/area.ts";
import type { Sheet } from "../../host/model/sheet.ts";
import type { HostWorkbook } from "../../host/model/workbook.ts";
import type { HostUser } from "../../host/user.ts";
import { Calculator } from "../calculation/calculator.ts";
import { editedText } from "../cell-text.ts";
import { listOptions } from "../list-options.ts";
import { placeNamed } from "../place-named.ts";
import { SheetUser } from "../sheet-user.ts";
import { filled, tryWords } from "../words.ts";
import { CellEditor, type Editing, type Leave } from "./cell-editor.ts";
import { type GridAct, gridAct } from "./grid-keys.ts";
import type { GridEditor } from "./revo-grid.ts";
import { SheetGrid } from "./sheet-grid.ts";

/** What the component draws while it learns that the cell was left again. */
const NO_EDITOR: GridEditor = {
  element: null,
  render: (create) => create("div", {}),
  componentDidRender: () => {},
  disconnectedCallback: () => {},
};

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What the sheet needs of the page around it. */
export interface SheetSurroundings {
  readonly user: HostUser;
  readonly workbook: () => HostWorkbook;
  /** Today's serial number. */
  readonly today: () => number;
  /** Shows what is to be said of the last act; "" takes it away. */
  readonly tell: (told: string) => void;
  /** Brings the keyboard to where a cell is named. */
  readonly nameBox: () => void;
}

/** The sheet in front and whoever sits before it: cursor, typing, pasting, undoing. All of it goes through the host's user. */
export class SheetRoom {
  readonly grid: SheetGrid;
  readonly calculator: Calculator;
  readonly #user: HostUser;
  readonly #acts: SheetUser;
  readonly #workbook: () => HostWorkbook;
  readonly #tell: (told: string) => void;
  readonly #nameBox: () => void;
  #editing: Editing | null = null;
  /** Where a selection of several cells began and how far it reaches. */
  #anchor: Place = { row: 1, column: 1 };
  #reach: Place = { row: 1, column: 1 };

  constructor({ user, workbook, today, tell, nameBox }: SheetSurroundings) {
    this.#user = user;
    this.#workbook = workbook;
    this.#tell = tell;
    this.#nameBox = nameBox;
    this.#acts = new SheetUser(user, workbook);
    this.calculator = new Calculator(today);
    this.grid = new SheetGrid(this.calculator, {
      pick: (row, column, reaching) => this.#go({ row, column }, reaching),
      follow: (row, column) => {
        if (this.#sheet) this.#follow(this.#sheet, { row, column });
      },
      edit: (row, column) => {
        this.#go({ row, column }, false);
        this.#edit(null);
      },
      editor: () => this.#editor(),
    });
    const { element } = this.grid;
    element.addEventListener("keydown", (event) => this.#key(event));
    element.addEventListener("copy", (event) => this.#copy(event, false));
    element.addEventListener("cut", (event) => this.#copy(event, true));
    element.addEventListener("paste", (event) => this.#paste(event));
  }

  get isEditing(): boolean {
    return this.#editing !== null;
  }

  /** Brings a sheet to the front. */
  activate(name: string): void {
    this.#leave(this.#editing?.text ?? null, 0, 0, false);
    this.#user.activate(name);
  }

  /** Goes to the cells that somebody names; false when there are none to be seen. */
  goTo(name: string): boolean {
    const place = placeNamed(this.#workbook(), name);
    if (!place) return false;
    const { sheet, area } = place;
    this.activate(sheet.name);
    this.grid.show(sheet);
    const { row, column } = this.grid.plan?.master(area.top, area.left) ?? { row: area.top, column: area.left };
    this.#go({ row, column }, false);
    return true;
  }

  /** Forgets a cell that was being typed in: the workbook is another one. */
  forget(): void {
    this.#editing = null;
  }

  get #sheet(): Sheet | null {
    return this.#workbook().active;
  }

  get #cursor(): Place {
    const { top = 1, left = 1 } = this.#sheet?.selection ?? {};
    return { row: top, column: left };
  }

  #key(event: KeyboardEvent): void {
    const act = gridAct(event);
    if (!act) return;
    event.preventDefault();
    if (this.#editing) this.#keyBeforeEditor(this.#editing, event, act);
    else this.#do(act);
  }

  /** The editor is on its way: what is typed meanwhile is not lost. */
  #keyBeforeEditor(editing: Editing, { key }: KeyboardEvent, act: GridAct): void {
    if (act.act === "write") editing.text += act.text;
    else if (act.act === "move" && (key === "Enter" || key === "Tab"))
      this.#leave(editing.text, act.down, act.across, true);
  }

  #do(act: GridAct): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    switch (act.act) {
      case "move":
        this.#step(act.down, act.across, act.reaching);
        break;
      case "edge":
        this.#edge(sheet, act.to, act.reaching);
        break;
      case "edit":
        this.#edit(null);
        break;
      case "write":
        this.#edit(act.text);
        break;
      case "clear":
        this.#tell(this.#acts.clear(sheet, sheet.selection));
        break;
      case "undo":
        this.#undo();
        break;
      case "follow":
        this.#follow(sheet, this.#cursor);
        break;
      case "name":
        this.#nameBox();
        break;
      case "sheet":
        this.#turn(act.steps);
        break;
    }
  }

  #step(down: number, across: number, reaching: boolean): void {
    const { plan } = this.grid;
    if (!plan) return;
    const from = reaching ? this.#reach : this.#cursor;
    const merged = plan.merged(from.row, from.column);
    // From cells that are one the next is beyond them.
    const row = plan.rows.step(down > 0 && merged && !reaching ? merged.bottom : from.row, down);
    const column = plan.columns.step(across > 0 && merged && !reaching ? merged.right : from.column, across);
    this.#go(plan.master(row, column), reaching);
  }

  #edge(sheet: Sheet, to: "row-start" | "start" | "end", reaching: boolean): void {
    const { plan } = this.grid;
    const used = sheet.usedArea(true);
    if (!plan) return;
    const first = plan.columns.all[0] ?? 1;
    const { row } = this.#cursor;
    if (to === "row-start") this.#go({ row, column: first }, reaching);
    else if (to === "start") this.#go({ row: plan.rows.all[0] ?? 1, column: first }, reaching);
    else if (used) this.#go(plan.master(used.bottom, used.right), reaching);
  }

  #go(place: Place, reaching: boolean): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    if (this.#editing) this.#leave(this.#editing.text, 0, 0, false);
    if (!reaching) this.#anchor = place;
    this.#reach = place;
    const { row, column } = this.#anchor;
    const area = {
      top: Math.min(row, place.row),
      left: Math.min(column, place.column),
      bottom: Math.max(row, place.row),
      right: Math.max(column, place.column),
    };
    this.#tell("");
    this.#user.select(sheet.name, addressOf(sheet.name, area).replace(/^.*!/, ""));
    this.grid.select(true);
  }

  #edit(text: string | null): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    const { row, column } = this.#cursor;
    const cell = sheet.cell(row, column);
    const name = address(row, column);
    if (sheet.protection !== null && cell.locked) {
      this.#tell(filled(tryWords.locked, { cell: name }));
      return;
    }
    this.#tell("");
    this.#editing = {
      text: text ?? editedText(cell),
      label: filled(tryWords.edit, { cell: name }),
      options: listOptions(this.#workbook(), sheet.validation(row, column)),
      isNew: text !== null,
    };
    const editing = this.#editing;
    void this.grid.openEditor(() => this.#editing === editing);
  }

  #editor(): GridEditor {
    const editing = this.#editing;
    if (!editing) return NO_EDITOR;
    const leave: Leave = (text, down, across) => {
      if (this.#editing === editing) this.#leave(text, down, across, true);
    };
    return new CellEditor(editing, leave, () => this.grid.keepFocus());
  }

  #leave(text: string | null, down: number, across: number, focus: boolean): void {
    const sheet = this.#sheet;
    if (!this.#editing || !sheet) return;
    this.#editing = null;
    const { row, column } = this.#cursor;
    let told = "";
    if (text !== null && text !== editedText(sheet.cell(row, column))) {
      told = this.#acts.type(sheet, row, column, text);
    }
    if (down !== 0 || across !== 0) this.#step(down, across, false);
    else this.grid.select(focus);
    this.#tell(told);
  }

  /** Where a cell leads, within the workbook. */
  #follow(sheet: Sheet, { row, column }: Place): void {
    const target = sheet.look.links.get(cellKey(row, column)) ?? this.calculator.linkOf(sheet, sheet.cell(row, column));
    if (target?.startsWith("#")) this.goTo(target.slice(1));
  }

  #undo(): void {
    const undone = this.#acts.undo();
    if (!undone) {
      this.#tell(tryWords.nothingToUndo);
      return;
    }
    this.#go({ row: undone.area.top, column: undone.area.left }, false);
    this.#tell(filled(tryWords.undone, { cell: address(undone.area.top, undone.area.left) }));
  }

  #turn(steps: number): void {
    const sheets = this.#workbook().sheets.filter(({ visibility }) => visibility === "Visible");
    const sheet = this.#sheet;
    const next = sheet && sheets[sheets.indexOf(sheet) + steps];
    if (!next) return;
    this.activate(next.name);
    this.grid.show(next);
    this.grid.select(true);
  }

  #copy(event: ClipboardEvent, cutting: boolean): void {
    const sheet = this.#sheet;
    if (!sheet || this.#editing) return;
    event.preventDefault();
    event.clipboardData?.setData("text/plain", this.#acts.copy(sheet, sheet.selection));
    if (cutting) this.#tell(this.#acts.clear(sheet, sheet.selection));
  }

  #paste(event: ClipboardEvent): void {
    const sheet = this.#sheet;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!sheet || this.#editing || text === "") return;
    event.preventDefault();
    this.#tell(this.#acts.paste(sheet, sheet.selection, text));
  }
}
