import type { Answer, Failure } from "../api/answer.ts";
import { type Loading, resource } from "./resource.ts";

/** A page as the cloud gives it; `next` asks for the one after it and is null on the last. */
export interface PageGiven<Item, Next> {
  readonly items: readonly Item[];
  readonly next: Next | null;
}

/** The pages that are here. */
export interface PagesShown<Item> {
  readonly items: readonly Item[];
  /** How it stands with the page after them; null when there is none. */
  readonly more: { readonly kind: "idle" | "loading" } | { readonly kind: "failed"; readonly failure: Failure } | null;
}

/** Something long that is shown page by page. */
export interface PagedResource<Asked, Item> {
  readonly get: () => Loading<PagesShown<Item>>;
  /** Asks for the first page; what is shown stays until it is here. */
  readonly load: (asked: Asked) => Promise<void>;
  /** Asks for the page after those shown, and gives its first item once it is shown: the one to go on reading from. */
  readonly more: () => Promise<Item | null>;
}

/** A {@link PagedResource} whose pages are asked for by `ask`. */
export function paged<Asked, Item, Next>(
  ask: (asked: Asked, before: Next | null) => Promise<Answer<PageGiven<Item, Next>>>,
  changed: () => void,
): PagedResource<Asked, Item> {
  const first = resource((asked: Asked) => ask(asked, null), changed);
  let asking: ((before: Next) => Promise<Answer<PageGiven<Item, Next>>>) | null = null;
  let last: PageGiven<Item, Next> | null = null;
  let further: readonly Item[] = [];
  let state: NonNullable<PagesShown<Item>["more"]> = { kind: "idle" };
  let turn = 0;
  const next = (): Next | null => {
    const begun = first.get();
    return last ? last.next : begun.kind === "ready" ? begun.value.next : null;
  };
  return {
    get: () => {
      const begun = first.get();
      if (begun.kind !== "ready") return begun;
      const more = next() === null ? null : state;
      return { kind: "ready", value: { items: [...begun.value.items, ...further], more } };
    },
    load: (asked) => {
      turn += 1;
      asking = (before) => ask(asked, before);
      last = null;
      further = [];
      state = { kind: "idle" };
      return first.load(asked);
    },
    more: async () => {
      const before = next();
      if (before === null || asking === null || state.kind === "loading") return null;
      const mine = turn;
      state = { kind: "loading" };
      changed();
      const answer = await asking(before);
      if (mine !== turn) return null;
      if (answer.kind === "done") {
        last = answer.value;
        further = [...further, ...last.items];
        state = { kind: "idle" };
      } else {
        state = { kind: "failed", failure: answer };
      }
      changed();
      return answer.kind === "done" ? (answer.value.items[0] ?? null) : null;
    },
  };
}
