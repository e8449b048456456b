import type { TemplateResult } from "lit-html";
import type { Me } from "../../plan/contract/me.ts";
import type { Downloads } from "./download.ts";
import type { Surroundings } from "./surroundings.ts";

/** What a view that is loaded later gets of the page. */
export interface LaterPage {
  readonly surroundings: Surroundings;
  readonly downloads: Downloads;
}

/** Who is at a view, and where in it. */
export interface At {
  readonly me: Me;
  /** What stands in the address behind the view's own name, for the view to read: `#/pessoas/a/b` is `["a", "b"]`. */
  readonly within: readonly string[];
}

/** A view that is loaded later, with whatever state is its own inside. */
export interface LaterView {
  /** What it shows; asked anew whenever something has changed. */
  readonly content: (at: At) => TemplateResult;
  /** People came to it, or to another place within it: what it shows is asked for. */
  readonly opened: (at: At) => void;
}

/** Makes a view; called once for whoever is signed in, when it is first opened. */
export type LaterMaker = (page: LaterPage) => LaterView;
