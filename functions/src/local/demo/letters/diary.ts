import type { CivilDate } from "../../../../../plan/calendar/civil-date.ts";
import type { Surroundings } from "../../../ports/surroundings.ts";

/** Something that happens on a day, at an hour of America/Sao_Paulo, with a clock that shows it. */
export interface DiaryEntry {
  readonly day: CivilDate;
  readonly hour: number;
  readonly happens: (now: () => Date) => Promise<unknown>;
}

/** Has everything happen in its order; what is of one hour in the order given. Stops between two when it is asked to. */
export async function liveThrough(
  entries: readonly DiaryEntry[],
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (done: number, all: number) => void },
): Promise<void> {
  const inOrder = [...entries].sort(
    (one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)) || one.hour - other.hour,
  );
  for (const [index, { day, hour, happens }] of inOrder.entries()) {
    if (signal.aborted) return;
    onProgress(index, inOrder.length);
    await happens(clockAt(day, hour));
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
