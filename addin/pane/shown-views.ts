import { laterViews } from "./later-views.ts";
import type { Pane } from "./pane.ts";
import type { PaneView, ViewMaker } from "./view.ts";
import type { HomeName, ViewName } from "./view-name.ts";

/** A view, on its way or here. */
export type ViewLoading = { readonly kind: "loading" | "failed" } | { readonly kind: "ready"; readonly view: PaneView };

/** The views that have been opened. */
export interface ShownViews {
  readonly get: (name: ViewName) => ViewLoading;
  /** People come to a view: it is loaded, if it is not here, and told so. */
  readonly open: (name: ViewName) => Promise<void>;
}

/** The views of a pane; those at home are there at once. */
export function shownViews(pane: Pane, home: { readonly [N in HomeName]: ViewMaker }): ShownViews {
  const here = new Map<ViewName, ViewLoading>();
  for (const name of ["start", "check"] as const) here.set(name, { kind: "ready", view: home[name](pane) });
  return {
    get: (name) => here.get(name) ?? { kind: "loading" },
    open: async (name) => {
      const known = here.get(name);
      if (known?.kind === "ready") return known.view.opened?.();
      if (name === "start" || name === "check") return;
      here.set(name, { kind: "loading" });
      pane.changed();
      try {
        const view = (await laterViews[name]())(pane);
        here.set(name, { kind: "ready", view });
        view.opened?.();
      } catch {
        here.set(name, { kind: "failed" });
      }
      pane.changed();
      pane.focus("title");
    },
  };
}
