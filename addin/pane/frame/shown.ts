import type { ViewName } from "../view-name.ts";

/** Which view is shown, and whether the menu stands open before it. */
export interface Shown {
  /** Null is home: the view that the workbook itself asks for. */
  readonly view: ViewName | null;
  /** Where going back leads to. */
  readonly before: ViewName | null;
  readonly menu: boolean;
  /** What was told last; "" once it has been read. */
  readonly told: string;
}

export type ShownEvent =
  | { readonly kind: "went"; readonly view: ViewName | null }
  | { readonly kind: "wentBack" }
  | { readonly kind: "menu"; readonly open: boolean }
  | { readonly kind: "told"; readonly text: string };

/** As the pane opens. */
export const atHome: Shown = { view: null, before: null, menu: false, told: "" };

/** What is shown after something happened. */
export function shownAfter(state: Shown, event: ShownEvent): Shown {
  switch (event.kind) {
    case "went":
      if (event.view === state.view) return { ...state, menu: false };
      // Signing in is on the way to somewhere: nobody wants to come back to it.
      return { ...state, view: event.view, before: state.view === "signIn" ? state.before : state.view, menu: false };
    case "wentBack":
      return { ...state, view: state.before, before: null, menu: false };
    case "menu":
      return state.menu === event.open ? state : { ...state, menu: event.open };
    case "told":
      return state.told === event.text ? state : { ...state, told: event.text };
  }
}
