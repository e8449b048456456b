import { html, nothing, type TemplateResult } from "lit-html";
import { address } from "../../plan/workbook/address.ts";
import type { Sheet } from "../host/model/sheet.ts";
import type { HostWorkbook } from "../host/model/workbook.ts";
import { shownText } from "./cell-text.ts";
import { filled, tryWords } from "./words.ts";

/** What people do beside the grid. */
export interface TryActs {
  readonly activate: (sheet: string) => void;
  readonly open: (file: File) => void;
  /** Null where the workbook is of no file. */
  readonly save: (() => void) | null;
  readonly toPane: () => void;
  /** Goes to the cell of this name. */
  readonly goTo: (name: string) => void;
  /** Back to the sheet. */
  readonly back: () => void;
}

/** What the page says of itself and of the cell at hand. */
export interface TryState {
  readonly workbook: HostWorkbook;
  readonly told: string;
  /** Whether the cell at hand shows what the file says, and whether any cell does. */
  readonly isKept: boolean;
  readonly keepsAny: boolean;
}

/** The workbook beside the pane: what it is not, its cell at hand, its grid and its tabs. */
export function tryView(state: TryState, grid: HTMLElement, acts: TryActs): TemplateResult {
  const { workbook, told, keepsAny } = state;
  const sheet = workbook.active;
  return html`<header>
      <div class="row">
        <h1>${tryWords.heading}</h1>
        <button type="button" autofocus @click=${acts.toPane}>${tryWords.toPane}</button>
        <label class="file"
          ><input
            type="file"
            accept=".xlsx"
            @change=${(event: Event) => {
              const [file] = (event.target as HTMLInputElement).files ?? [];
              if (file) acts.open(file);
            }}
          /><span>${tryWords.open}</span></label
        >
        ${acts.save ? html`<button type="button" @click=${acts.save}>${tryWords.save}</button>` : nothing}
      </div>
      <p><strong>${tryWords.notExcel}</strong> ${tryWords.hint}</p>
      <p class="keys">${tryWords.keys}</p>
    </header>
    <main>
      ${sheet ? contentOf(sheet, state.isKept, acts) : nothing}
      <div class="grid" role="tabpanel" id="sheet" aria-label=${filled(tryWords.grid, { sheet: sheet?.name ?? "" })}>
        ${grid}
      </div>
      ${tabs(workbook, acts)}
      <p role="status" class="told">${told || (keepsAny ? tryWords.keepsSome : "")}</p>
    </main>`;
}

/** The formula or the value of the cell at hand, as Excel's formula bar shows it, and what its validation advises. */
function contentOf(sheet: Sheet, isKept: boolean, acts: TryActs): TemplateResult {
  const { top, left } = sheet.selection;
  const cell = sheet.cell(top, left);
  const name = address(top, left);
  const { showPrompt, title, message } = sheet.validation(top, left).prompt;
  const advice = showPrompt ? [title, message].filter(Boolean).join(": ") : "";
  return html`<div class="content" role="group" aria-label=${filled(tryWords.content, { cell: name })}
    ><input
      class="name"
      aria-label=${tryWords.name}
      .value=${name}
      @keydown=${(event: KeyboardEvent) => nameKey(event, name, acts)}
    />
    <span class="value">${cell.formula === null ? shownText(cell) : `=${cell.formula}`}</span
    >${isKept ? html`<span class="advice">${tryWords.kept}</span>` : nothing}
    ${advice && !isKept ? html`<span class="advice">${advice}</span>` : nothing}</div
  >`;
}

function nameKey(event: KeyboardEvent, name: string, acts: TryActs): void {
  const box = event.target as HTMLInputElement;
  if (event.key === "Enter") acts.goTo(box.value);
  else if (event.key === "Escape") {
    box.value = name;
    acts.back();
  } else return;
  event.preventDefault();
}

function tabs(workbook: HostWorkbook, acts: TryActs): TemplateResult {
  const sheets = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  const key = (event: KeyboardEvent, index: number) => {
    const steps: { readonly [key: string]: number } = {
      ArrowRight: index + 1,
      ArrowLeft: index - 1,
      Home: 0,
      End: sheets.length - 1,
    };
    const next = steps[event.key];
    const sheet = next === undefined ? undefined : sheets[(next + sheets.length) % sheets.length];
    if (!sheet) return;
    event.preventDefault();
    acts.activate(sheet.name);
    const list = (event.currentTarget as HTMLElement).parentElement;
    list?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  };
  return html`<div role="tablist" aria-label=${tryWords.sheets}>
    ${sheets.map((sheet, index) => {
      const isActive = sheet === workbook.active;
      return html`<button
        type="button"
        role="tab"
        aria-selected=${isActive ? "true" : "false"}
        aria-controls="sheet"
        tabindex=${isActive ? "0" : "-1"}
        @click=${() => acts.activate(sheet.name)}
        @keydown=${(event: KeyboardEvent) => key(event, index)}
      >
        ${sheet.name}
      </button>`;
    })}
  </div>`;
}
