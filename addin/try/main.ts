import { render } from "lit-html";
import { prepareWindow } from "../host/browser.ts";
import { ExcelHost } from "../host/excel-host.ts";
import { insertFile } from "../host/file/insert-file.ts";
import { type OpenFile, openFile } from "../host/file/open-file.ts";
import type { Area } from "../host/model/area.ts";
import { daysFromCivil } from "../host/model/date-serial.ts";
import type { Sheet } from "../host/model/sheet.ts";
import { HostUser } from "../host/user.ts";
import { SheetRoom } from "./grid/sheet-room.ts";
import { PaneFrame } from "./pane-frame.ts";
import { tryView } from "./try-view.ts";
import { filled, tryWords } from "./words.ts";

/** An Excel that opens workbooks in windows of their own: what was opened can then be saved as a file. */
const REQUIREMENT = 12;

const { searchParams } = new URL(location.href);
const host = new ExcelHost({
  insertSheets: insertFile,
  requirement: Number(searchParams.get("excel") ?? REQUIREMENT),
  touched: () => queueMicrotask(refresh),
});
const user = new HostUser(host);
const app = document.getElementById("app") as HTMLElement;
const sheetRoom = app.appendChild(document.createElement("div"));
sheetRoom.className = "workbook";
const pane = new PaneFrame(searchParams.get("largura") ?? "340", changePart);
app.append(pane.element);
/** On a narrow screen there is the pane alone, and nothing is computed or drawn beside it. */
const isWide = matchMedia("(min-width: 601px)");
const room = new SheetRoom({
  user,
  workbook: () => host.workbook,
  today,
  tell,
  nameBox: () => sheetRoom.querySelector<HTMLInputElement>("input.name")?.select(),
});

let file: OpenFile | null = null;
let told = "";
let openedBefore = 0;
let computed = "";
let drawn: Sheet | null = null;
/** The cursors as they were last seen here, to tell that the pane moved one. */
const cursors = new WeakMap<Sheet, Area>();

// What the prelude of the pane and whoever drives this page ask for.
Object.assign(window, {
  prepareForOffice: (opened: object) => prepareWindow(opened, host, { dark: searchParams.get("tema") === "escuro" }),
  tried: { host, user },
});

const given = searchParams.get("arquivo");
if (given !== null) await use(await (await fetch(given)).arrayBuffer());
else host.workbook.addSheet("Planilha1");
refresh();
isWide.addEventListener("change", refresh);
window.addEventListener("keydown", changePart);
pane.open(`/experimente-painel.html${searchParams.has("act") ? `?act=${searchParams.get("act")}` : ""}`);

async function use(bytes: ArrayBuffer | Uint8Array): Promise<void> {
  file = await openFile(new Uint8Array(bytes));
  room.forget();
  host.workbook = file.workbook;
}

/** Brings the page up to what the workbook is now. */
function refresh(): void {
  if (host.openedWorkbooks.length > openedBefore) void openedByPane();
  if (isWide.matches) bringUp();
  show();
}

/** Computes what is no longer current, and draws what has changed. */
function bringUp(): void {
  const before = computed;
  if (stateOfCells() !== computed) room.calculator.recalculate(host.workbook);
  computed = stateOfCells();
  const sheet = host.workbook.active;
  const wasMoved = sheet !== null && cursors.has(sheet) && cursors.get(sheet) !== sheet.selection;
  for (const each of host.workbook.sheets) cursors.set(each, each.selection);
  if (sheet && (before !== computed || sheet !== drawn)) room.grid.show(sheet);
  if (wasMoved && !room.isEditing) room.grid.select(!room.grid.hasFocus);
  drawn = sheet;
}

function stateOfCells(): string {
  const { sheets, names } = host.workbook;
  return [names.size, ...sheets.map(({ id, name, revision }) => `${id}${name}${revision}`)].join(" ");
}

/** Excel would open another window, with a pane of its own. */
async function openedByPane(): Promise<void> {
  const base64 = host.openedWorkbooks.at(-1) ?? "";
  openedBefore = host.openedWorkbooks.length;
  await use(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  refresh();
  pane.reload();
}

function show(): void {
  const { workbook } = host;
  const sheet = workbook.active;
  const { top = 1, left = 1 } = sheet?.selection ?? {};
  const isKept = sheet !== null && room.calculator.isKept(sheet, top, left);
  render(tryView({ workbook, told, isKept, keepsAny: room.calculator.keepsAny }, room.grid.element, acts()), sheetRoom);
}

function acts() {
  const save = file;
  return {
    activate: (name: string) => {
      room.activate(name);
      refresh();
    },
    goTo: (name: string) => {
      if (!room.goTo(name)) tell(filled(tryWords.noCell, { name }));
    },
    back: () => room.grid.select(true),
    open: (chosen: File) => void openChosen(chosen),
    save: save && (() => void download(save)),
    toPane: () => pane.enter(),
  };
}

function tell(text: string): void {
  if (text === told) return;
  told = text;
  show();
}

function today(): number {
  const now = new Date();
  return daysFromCivil(now.getFullYear(), now.getMonth() + 1, now.getDate(), false);
}

/** F6 goes from the sheet to its tabs, to the pane and back, as Excel goes round its own parts; with Shift the other way. */
function changePart(event: KeyboardEvent): void {
  if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const tab = sheetRoom.querySelector<HTMLElement>('[role=tab][aria-selected="true"]');
  const parts = [() => room.grid.select(true), () => tab?.focus(), () => pane.enter()];
  const isInPane = event.view !== window;
  const at = isInPane ? 2 : tab && document.activeElement === tab ? 1 : room.grid.hasFocus ? 0 : -1;
  const next = at < 0 ? (event.shiftKey ? 0 : 2) : (at + (event.shiftKey ? 2 : 1)) % 3;
  parts[next]?.();
}

async function openChosen(chosen: File): Promise<void> {
  try {
    await use(await chosen.arrayBuffer());
    told = "";
    pane.reload();
  } catch {
    told = tryWords.notOpened;
  }
  refresh();
}

async function download(opened: OpenFile): Promise<void> {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(await opened.save())]));
  link.download = "plano.xlsx";
  link.click();
  URL.revokeObjectURL(link.href);
}
