import type { TemplateResult } from "lit-html";
import { render } from "lit-html";

/** What the page is shown on. */
export interface Screen {
  /** Shows the page anew, once for however many changes of one turn. */
  readonly changed: () => void;
  /** Puts the focus on an element once the page has been shown anew. */
  readonly focus: (id: string) => void;
  /** Reads a text out, also when it is the one that was read last. */
  readonly tell: (text: string) => void;
}

/** A screen on an element of the document; `view` is asked for what is to be shown, `shown` told that it was. */
export function screenOn(
  element: HTMLElement,
  news: HTMLElement,
  view: () => TemplateResult,
  shown: () => void,
): Screen {
  let waiting = false;
  let focused: string | null = null;
  const changed = () => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      render(view(), element);
      shown();
      if (focused !== null) document.getElementById(focused)?.focus();
      focused = null;
    });
  };
  return {
    changed,
    focus: (id) => {
      focused = id;
      changed();
    },
    tell: (text) => {
      news.textContent = "";
      // A live region speaks of changes only.
      setTimeout(() => {
        news.textContent = text;
      }, 50);
    },
  };
}
