import { areSound, type Measurement } from "./measurement.ts";

/**
 * The requests started and completed in the month, each null when not given; null as a whole when they contradict
 * each other: unreadable, negative, or more completed than started.
 */
export function startedAndCompleted({
  cells,
}: Measurement): { readonly started: number | null; readonly completed: number | null } | null {
  if (!areSound(cells.started, cells.completed)) return null;
  const [started, completed] = [cells.started.value, cells.completed.value];
  if (started !== null && completed !== null && completed > started) return null;
  return { started, completed };
}
