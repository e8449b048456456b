import { html, nothing, render } from "lit-html";
import { tryWords } from "../words.ts";
import type { CreateNode, GridEditor, GridNode } from "./revo-grid.ts";

/** A cell being typed in. */
export interface Editing {
  /** What stands there so far; what is typed before the editor is drawn is added here. */
  text: string;
  readonly label: string;
  /** What its drop-down offers; null for a cell without one. */
  readonly options: readonly string[] | null;
  /** Whether what stands there is to be replaced as a whole. */
  readonly isNew: boolean;
}

/** Leaves the cell with its text, or with null as it was, going so many rows and columns on. */
export type Leave = (text: string | null, down: number, across: number) => void;

/** The field over a cell, with the list of what the cell takes where it has one. */
export class CellEditor implements GridEditor {
  element: Element | null = null;
  readonly #editing: Editing;
  readonly #leave: Leave;
  readonly #gone: () => void;
  #chosen = -1;
  #isDone = false;

  /** @param gone The field is off the page, and the keyboard with it where it was still there. */
  constructor(editing: Editing, leave: Leave, gone: () => void) {
    this.#editing = editing;
    this.#leave = leave;
    this.#gone = gone;
    this.#chosen = this.#firstLike(editing.text);
  }

  render(create: CreateNode): GridNode {
    return create("div", { class: "editor" });
  }

  componentDidRender(): void {
    // The component may draw once more while it takes the editor away.
    if (this.#isDone) return;
    this.#draw();
    const input = this.#input;
    if (!input || document.activeElement === input) return;
    input.focus({ preventScroll: true });
    if (this.#editing.isNew) input.setSelectionRange(input.value.length, input.value.length);
    else input.select();
  }

  /** Somebody went elsewhere with the mouse. */
  disconnectedCallback(): void {
    this.#end(this.#editing.text, 0, 0);
    this.#gone();
  }

  get #input(): HTMLTextAreaElement | null {
    return this.element?.querySelector("textarea") ?? null;
  }

  #draw(): void {
    if (!(this.element instanceof HTMLElement)) return;
    const { text, label, options } = this.#editing;
    const chosen = options && this.#chosen >= 0 ? `option-${this.#chosen}` : nothing;
    render(
      html`<textarea
          rows="1"
          spellcheck="false"
          aria-label=${label}
          role=${options ? "combobox" : nothing}
          aria-expanded=${options ? "true" : nothing}
          aria-controls=${options ? "cell-options" : nothing}
          aria-activedescendant=${chosen}
          .value=${text}
          @input=${(event: InputEvent) => this.#typed((event.target as HTMLTextAreaElement).value)}
          @keydown=${(event: KeyboardEvent) => this.#key(event)}
        ></textarea>
        ${options ? this.#list(options) : nothing}`,
      this.element,
    );
    this.#placeList();
  }

  /** On top of everything, under the cell or, where there is no room, above it. */
  #placeList(): void {
    const list = this.element?.querySelector<HTMLElement>("[role=listbox]");
    const cell = this.element?.getBoundingClientRect();
    if (!list || !cell) return;
    if (!list.matches(":popover-open")) list.showPopover();
    const { height } = list.getBoundingClientRect();
    const top = cell.bottom + height > window.innerHeight ? Math.max(0, cell.top - height) : cell.bottom;
    Object.assign(list.style, { left: `${cell.left}px`, top: `${top}px`, minWidth: `${cell.width}px` });
    list.querySelector(`[aria-selected="true"]`)?.scrollIntoView({ block: "nearest" });
  }

  #list(options: readonly string[]) {
    return html`<ul id="cell-options" popover="manual" role="listbox" aria-label=${tryWords.options}>
      ${options.map(
        (option, index) => html`<li
          id="option-${index}"
          role="option"
          aria-selected=${index === this.#chosen ? "true" : "false"}
          @mousedown=${(event: MouseEvent) => {
            event.preventDefault();
            event.stopPropagation();
            this.#end(option, 0, 0);
          }}
        >
          ${option}
        </li>`,
      )}
    </ul>`;
  }

  #typed(text: string): void {
    this.#editing.text = text;
    this.#chosen = this.#firstLike(text);
    this.#draw();
  }

  #firstLike(text: string): number {
    const wanted = text.toLocaleLowerCase("pt-BR");
    if (wanted === "") return -1;
    return (this.#editing.options ?? []).findIndex((option) => option.toLocaleLowerCase("pt-BR").startsWith(wanted));
  }

  #key(event: KeyboardEvent): void {
    // What is typed into the field is none of the grid's; leaving for another part of the page is.
    if (event.key !== "F6") event.stopPropagation();
    const { options, text } = this.#editing;
    const across = event.shiftKey ? -1 : 1;
    if (event.key === "Enter" && event.altKey) return;
    if (event.key === "Enter") this.#end(this.#result, event.shiftKey ? -1 : 1, 0);
    else if (event.key === "Tab") this.#end(this.#result, 0, across);
    else if (event.key === "Escape") this.#end(null, 0, 0);
    else if (options && event.key === "ArrowDown") this.#choose(this.#chosen + 1);
    else if (options && event.key === "ArrowUp") this.#choose(this.#chosen - 1);
    else if (event.key === "F6") this.#end(text, 0, 0);
    else return;
    if (event.key !== "F6") event.preventDefault();
  }

  get #result(): string {
    return this.#editing.options?.[this.#chosen] ?? this.#editing.text;
  }

  #choose(index: number): void {
    const { options } = this.#editing;
    if (!options) return;
    this.#chosen = Math.min(options.length - 1, Math.max(0, index));
    this.#editing.text = options[this.#chosen] ?? "";
    this.#draw();
    this.#input?.select();
  }

  #end(text: string | null, down: number, across: number): void {
    if (this.#isDone) return;
    this.#isDone = true;
    this.#leave(text, down, across);
  }
}
