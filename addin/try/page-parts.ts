import { tryWords } from "./words.ts";

/** What can hold the keyboard when somebody enters the pane. */
const FOCUSABLE = "button:not([disabled]), a[href], input, select, textarea, [tabindex='0']";

/** Puts the keyboard into the pane: where it was there, or on the first thing that takes it. */
export function enterPane(pane: HTMLIFrameElement): void {
  const { contentDocument: inside } = pane;
  const last = inside?.activeElement;
  const first =
    inside?.querySelector<HTMLElement>(`main :is(${FOCUSABLE})`) ?? inside?.querySelector<HTMLElement>(FOCUSABLE);
  pane.focus();
  pane.contentWindow?.focus();
  if (last instanceof (pane.contentWindow as Window & typeof globalThis).HTMLElement && last !== inside?.body)
    last.focus();
  else first?.focus();
}

/** The frame that the pane runs in. */
export function paneFrame(width: string): HTMLIFrameElement {
  const pane = document.createElement("iframe");
  pane.title = tryWords.pane;
  pane.width = width;
  return pane;
}
