import type { TemplateResult } from "lit-html";
import type { Pane } from "./pane.ts";

/** What the pane's one button in its one place does in a view. */
export interface PrimaryAct {
  readonly text: string;
  readonly act: () => void;
  /** It is being done: the button waits. */
  readonly busy?: boolean;
}

/** A view of the pane, with whatever state is its own inside. */
export interface PaneView {
  readonly title: () => string;
  readonly content: () => TemplateResult;
  /** Null where the view has no act of its own. */
  readonly primary: () => PrimaryAct | null;
  /** People came to it. */
  readonly opened?: () => void;
}

/** Makes a view; called once, when it is first opened. */
export type ViewMaker = (pane: Pane) => PaneView;
