import type { Answer, Failure } from "../api/answer.ts";

/** Something asked of the cloud, on its way or here. */
export type Loading<Value> =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly value: Value }
  | { readonly kind: "failed"; readonly failure: Failure };

/** What a view shows of the cloud. */
export interface Resource<Asked, Value> {
  readonly get: () => Loading<Value>;
  /** Asks; asking the same again keeps what is shown until the new answer is here. Only the last asking counts. */
  readonly load: (asked: Asked) => Promise<void>;
}

/** A {@link Resource} that is asked for by `ask`. */
export function resource<Asked, Value>(
  ask: (asked: Asked) => Promise<Answer<Value>>,
  changed: () => void,
): Resource<Asked, Value> {
  let state: Loading<Value> = { kind: "loading" };
  let last: string | null = null;
  let turn = 0;
  return {
    get: () => state,
    load: async (asked) => {
      const mine = ++turn;
      const name = JSON.stringify(asked);
      if (name !== last || state.kind === "failed") {
        state = { kind: "loading" };
        changed();
      }
      last = name;
      const answer = await ask(asked);
      if (mine !== turn) return;
      state = answer.kind === "done" ? { kind: "ready", value: answer.value } : { kind: "failed", failure: answer };
      changed();
    },
  };
}
