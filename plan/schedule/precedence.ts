import type { StandardAction } from "./standard-action.ts";

/** What must come before each standard action: 1 → 2 → 3 → 4 → {5, 6} → 7. */
const PREDECESSORS: { readonly [A in StandardAction]: readonly StandardAction[] } = {
  1: [],
  2: [1],
  3: [2],
  4: [3],
  5: [4],
  6: [4],
  7: [5, 6],
};

export const STANDARD_ACTIONS: readonly StandardAction[] = [1, 2, 3, 4, 5, 6, 7];

/**
 * The nearest actions before this one that take part: where one does not (cancelled, without a month), the ones
 * before it stand in.
 */
export function nearestBefore(
  action: StandardAction,
  takesPart: (action: StandardAction) => boolean,
): readonly StandardAction[] {
  const nearest = new Set<StandardAction>();
  for (const before of PREDECESSORS[action]) {
    if (takesPart(before)) nearest.add(before);
    else for (const earlier of nearestBefore(before, takesPart)) nearest.add(earlier);
  }
  return [...nearest];
}
