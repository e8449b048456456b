import type { CivilDate } from "../../../../../plan/calendar/civil-date.ts";
import type { Surroundings } from "../../../ports/surroundings.ts";

/** Something that happens on a day, at an hour of America/Sao_Paulo, with a clock that shows it. */
export interface DiaryEntry {
  readonly day: CivilDate;
  readonly hour: number;
  readonly happens: (now: () => Date) => Promise<unknown>;
}

/** How far a diary was lived through, and whom to tell. */
export interface Living {
  /** So many entries happened before. */
  readonly from: number;
  readonly signal: AbortSignal;
  /** Told after each entry how many have happened, so that none happens again long after its day. */
  readonly onLived: (done: number) => void;
  readonly onProgress: (done: number, all: number) => void;
}

/**
 * Has everything happen in its order; what is of one hour in the order given. Stops between two when it is asked to. An
 * entry may happen twice, when it was stopped before it was told of.
 */
export async function liveThrough(
  entries: readonly DiaryEntry[],
  { from, signal, onLived, onProgress }: Living,
): Promise<void> {
  const inOrder = [...entries].sort(
    (one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)) || one.hour - other.hour,
  );
  for (const [index, { day, hour, happens }] of inOrder.entries()) {
    if (signal.aborted) return;
    if (index < from) continue;
    onProgress(index, inOrder.length);
    await happens(clockAt(day, hour));
    onLived(index + 1);
  }
  onProgress(inOrder.length, inOrder.length);
}

/** The same surroundings with another clock. */
export function withClock<S extends Surroundings>(surroundings: S, now: () => Date): S {
  return { ...surroundings, now };
}

const BRASILIA = "-03:00";

/** A clock at an hour of America/Sao_Paulo that goes on by a millisecond whenever it is looked at, so that no two things are of one moment. */
export function clockAt(day: CivilDate, hour: number): () => Date {
  const start = Date.parse(`${day}T${String(hour).padStart(2, "0")}:00:00.000${BRASILIA}`);
  let looks = 0;
  return () => new Date(start + looks++);
}
