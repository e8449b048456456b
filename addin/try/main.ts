import { render } from "lit-html";
import { address } from "../../plan/workbook/address.ts";
import { prepareWindow } from "../host/browser.ts";
import { ExcelHost } from "../host/excel-host.ts";
import { insertFile } from "../host/file/insert-file.ts";
import { type OpenFile, openFile } from "../host/file/open-file.ts";
import { HostUser } from "../host/user.ts";
import type { Editing } from "./grid-view.ts";
import { shownValue, typedValue } from "./shown-value.ts";
import { tryView } from "./try-view.ts";
import { filled, tryWords } from "./words.ts";

/** How often it is looked whether the pane has changed the workbook, in milliseconds. */
const LOOK = 250;
/** An Excel that opens workbooks in windows of their own: what was opened can then be saved as a file. */
const REQUIREMENT = 12;

const { searchParams } = new URL(location.href);
const host = new ExcelHost({
  insertSheets: insertFile,
  requirement: Number(searchParams.get("excel") ?? REQUIREMENT),
});
const user = new HostUser(host);
const app = document.getElementById("app") as HTMLElement;
const sheetRoom = app.appendChild(document.createElement("div"));
sheetRoom.className = "workbook";
const pane = app.appendChild(document.createElement("iframe"));
pane.title = tryWords.pane;
pane.width = searchParams.get("largura") ?? "340";

let file: OpenFile | null = null;
let editing: Editing | null = null;
let told = "";
let openedBefore = 0;

// What the prelude of the pane and whoever drives this page ask for.
Object.assign(window, {
  prepareForOffice: (opened: object) => prepareWindow(opened, host, { dark: searchParams.get("tema") === "escuro" }),
  tried: { host, user },
});

const given = searchParams.get("arquivo");
if (given !== null) await use(await (await fetch(given)).arrayBuffer());
else host.workbook.addSheet("Planilha1");
show();
pane.src = `/experimente-painel.html${searchParams.has("act") ? `?act=${searchParams.get("act")}` : ""}`;

let syncs = host.traffic.syncs;
setInterval(() => {
  if (host.openedWorkbooks.length > openedBefore) void openedByPane();
  if (host.traffic.syncs !== syncs) show();
  syncs = host.traffic.syncs;
}, LOOK);

async function use(bytes: ArrayBuffer | Uint8Array): Promise<void> {
  file = await openFile(new Uint8Array(bytes));
  host.workbook = file.workbook;
  editing = null;
}

/** Excel would open another window, with a pane of its own. */
async function openedByPane(): Promise<void> {
  const base64 = host.openedWorkbooks.at(-1) ?? "";
  openedBefore = host.openedWorkbooks.length;
  await use(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  show();
  pane.contentWindow?.location.reload();
}

function show(): void {
  const { workbook } = host;
  const save = file;
  render(
    tryView(workbook, editing, told, {
      select: (row, column) => {
        if (editing) enter(0, 0);
        go(row, column);
      },
      edit: (text) => {
        editing = text === null ? null : { text };
        show();
        if (text === null) focusCell();
      },
      typed: (text) => {
        editing = { text };
      },
      enter,
      activate: (name) => {
        if (editing) enter(0, 0);
        user.activate(name);
        show();
      },
      open: (chosen) => void openChosen(chosen),
      save: save && (() => void download(save)),
      key,
    }),
    sheetRoom,
  );
  if (editing) sheetRoom.querySelector<HTMLInputElement>("td input")?.focus();
}

function go(row: number, column: number): void {
  const sheet = host.workbook.active;
  if (!sheet) return;
  user.select(sheet.name, address(Math.max(1, row), Math.max(1, column)));
  show();
  focusCell();
}

function focusCell(): void {
  const { top = 1, left = 1 } = host.workbook.active?.selection ?? {};
  document.getElementById(`cell-${top}-${left}`)?.focus();
}

function enter(down: number, across: number): void {
  const sheet = host.workbook.active;
  if (!editing || !sheet) return;
  const { text } = editing;
  editing = null;
  told = "";
  const { top, left } = sheet.selection;
  try {
    if (text !== shownValue(sheet.cell(top, left))) user.type(sheet.name, address(top, left), typedValue(text));
  } catch {
    told = filled(tryWords.locked, { cell: address(top, left) });
  }
  if (down === 0 && across === 0) show();
  else go(top + down, left + across);
}

const MOVES: { readonly [key: string]: readonly [number, number] } = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
};

function key(event: KeyboardEvent): void {
  const sheet = host.workbook.active;
  if (!sheet || event.ctrlKey || event.metaKey || event.altKey) return;
  const { top, left } = sheet.selection;
  const move = MOVES[event.key];
  if (move) go(top + move[0], left + move[1]);
  else if (event.key === "F2") editing = { text: shownValue(sheet.cell(top, left)) };
  else if (event.key === "Delete") {
    editing = { text: "" };
    enter(0, 0);
  } else if (event.key.length === 1) editing = { text: event.key };
  else return;
  event.preventDefault();
  show();
}

async function openChosen(chosen: File): Promise<void> {
  try {
    await use(await chosen.arrayBuffer());
    told = "";
    pane.contentWindow?.location.reload();
  } catch {
    told = tryWords.notOpened;
  }
  show();
}

async function download(opened: OpenFile): Promise<void> {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(await opened.save())]));
  link.download = "plano.xlsx";
  link.click();
  URL.revokeObjectURL(link.href);
}
