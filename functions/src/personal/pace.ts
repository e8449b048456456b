/** Waits as long as so many documents take that were read or written: what goes through a whole store leaves room for others. */
export type Pace = (documents: number) => Promise<void>;

/** A {@link Pace} of so many documents a second; `wait` takes milliseconds. */
export function paceOf(perSecond: number, wait: (milliseconds: number) => Promise<void>): Pace {
  return (documents) => (documents === 0 ? Promise.resolve() : wait((documents * 1000) / perSecond));
}
