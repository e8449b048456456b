import { html, nothing, type TemplateResult } from "lit-html";
import { address } from "../../plan/workbook/address.ts";
import type { HostWorkbook } from "../host/model/workbook.ts";
import { type Editing, type GridActs, gridView } from "./grid-view.ts";
import { shownValue } from "./shown-value.ts";
import { filled, tryWords } from "./words.ts";

/** What people do beside the grid. */
export interface TryActs extends GridActs {
  readonly activate: (sheet: string) => void;
  readonly open: (file: File) => void;
  /** Null where the workbook is of no file. */
  readonly save: (() => void) | null;
  readonly key: (event: KeyboardEvent) => void;
}

/** The workbook beside the pane: what it is not, its cell at hand, its grid and its tabs. */
export function tryView(workbook: HostWorkbook, editing: Editing | null, told: string, acts: TryActs): TemplateResult {
  const sheet = workbook.active;
  return html`<header>
      <h1>${tryWords.heading}</h1>
      <p>${tryWords.notExcel}</p>
      <p class="row">
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
        <span role="status">${told}</span>
      </p>
    </header>
    ${sheet ? html`${contentOf(sheet)}<div class="grid" @keydown=${acts.key}>${gridView(sheet, editing, acts)}</div>` : nothing}
    <nav aria-label=${tryWords.sheets}>
      ${workbook.sheets
        .filter(({ visibility }) => visibility === "Visible")
        .map(
          ({ name }) => html`<button
            type="button"
            aria-current=${sheet?.name === name ? "true" : nothing}
            @click=${() => acts.activate(name)}
          >
            ${name}
          </button>`,
        )}
    </nav>`;
}

/** The formula or the value of the cell at hand, as Excel's formula bar shows it. */
function contentOf(sheet: NonNullable<HostWorkbook["active"]>): TemplateResult {
  const { top, left } = sheet.selection;
  const cell = sheet.cell(top, left);
  const name = address(top, left);
  return html`<p class="content"><span class="name">${name}</span>
    <output aria-label=${filled(tryWords.content, { cell: name })}
      >${cell.formula === null ? shownValue(cell) : `=${cell.formula}`}</output
    ></p>`;
}
