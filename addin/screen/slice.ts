/** A part of the page's state: read by views, changed by events alone. */
export interface Slice<State, Event> {
  readonly get: () => State;
  readonly send: (event: Event) => void;
}

/** A slice with a pure reducer; `changed` is told only of states that are others. */
export function slice<State, Event>(
  initial: State,
  reduce: (state: State, event: Event) => State,
  changed: () => void,
): Slice<State, Event> {
  let state = initial;
  return {
    get: () => state,
    send: (event) => {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      changed();
    },
  };
}
