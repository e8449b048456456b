import type { LaterViewName } from "./later-pages.ts";
import type { At, LaterMaker, LaterPage, LaterView } from "./later-view.ts";

/** A view, on its way or here. */
export type LaterLoading =
  | { readonly kind: "loading" | "failed" }
  | { readonly kind: "ready"; readonly view: LaterView };

/** The later views that were opened. */
export interface ShownLater {
  readonly get: (name: LaterViewName) => LaterLoading;
  /** People come to a view: it is loaded, if it is not here, and told so. */
  readonly open: (name: LaterViewName, at: At) => Promise<void>;
}

/**
 * The later views of a page, made for one person at a time: whoever signs in next finds nothing of theirs.
 *
 * @param makers how each is loaded
 * @param arrived told when a view that people wait for has come, or is known not to come
 */
export function shownLater(
  page: LaterPage,
  makers: { readonly [N in LaterViewName]: () => Promise<LaterMaker> },
  arrived: () => void,
): ShownLater {
  const here = new Map<LaterViewName, LaterLoading>();
  let person: string | null = null;
  return {
    get: (name) => here.get(name) ?? { kind: "loading" },
    open: async (name, at) => {
      if (at.me.uid !== person) here.clear();
      person = at.me.uid;
      const known = here.get(name);
      if (known?.kind === "ready") return known.view.opened(at);
      here.set(name, { kind: "loading" });
      page.surroundings.changed();
      const maker = await makers[name]().catch(() => null);
      if (person !== at.me.uid) return;
      const view = maker?.(page) ?? null;
      here.set(name, view ? { kind: "ready", view } : { kind: "failed" });
      if (view) view.opened(at);
      else page.surroundings.tell(page.surroundings.words().messages.frame.pageNotLoaded);
      arrived();
    },
  };
}
