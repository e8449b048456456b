import { tryWords } from "./words.ts";

/** What can hold the keyboard when somebody enters the pane. */
const FOCUSABLE = "button:not([disabled]), a[href], input, select, textarea, [tabindex='0']";

/** The frame that the pane runs in. */
export class PaneFrame {
  readonly element = document.createElement("iframe");
  /** Browsers forget it when the keyboard goes to another document. */
  #lastFocused: HTMLElement | null = null;

  /** @param keydown Hears the keys that are pressed in the pane. */
  constructor(width: string, keydown: (event: KeyboardEvent) => void) {
    this.element.title = tryWords.pane;
    this.element.width = width;
    this.element.addEventListener("load", () => {
      this.#lastFocused = null;
      const { contentWindow, contentDocument } = this.element;
      contentWindow?.addEventListener("keydown", keydown);
      contentDocument?.addEventListener("focusin", ({ target }) => {
        this.#lastFocused = target as HTMLElement | null;
      });
    });
  }

  open(address: string): void {
    this.element.src = address;
  }

  /** Begins the pane anew: the workbook is another one. */
  reload(): void {
    this.element.contentWindow?.location.reload();
  }

  /** Puts the keyboard into the pane: where it was there, or on the first thing that takes it. */
  enter(): void {
    const inside = this.element.contentDocument;
    const first =
      inside?.querySelector<HTMLElement>(`main :is(${FOCUSABLE})`) ?? inside?.querySelector<HTMLElement>(FOCUSABLE);
    this.element.focus();
    this.element.contentWindow?.focus();
    (this.#lastFocused?.isConnected ? this.#lastFocused : first)?.focus();
  }
}
