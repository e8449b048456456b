type Work = (index: number) => unknown;

/**
 * For each kind of work, in milliseconds: the median over the items of the fastest of several turns. The kinds take
 * turns on each item, so that a noisy machine is fair to all.
 */
export async function medianTimes<const W extends readonly Work[]>(
  items: number,
  turns: number,
  works: W,
): Promise<{ [K in keyof W]: number }> {
  const fastest = works.map(() => new Float64Array(items).fill(Number.POSITIVE_INFINITY));
  for (let turn = 0; turn < turns; turn++) {
    for (let index = 0; index < items; index++) {
      for (const [kind, work] of works.entries()) {
        const started = performance.now();
        const result = work(index);
        if (result instanceof Promise) await result;
        const times = fastest[kind];
        if (times) times[index] = Math.min(times[index] ?? 0, performance.now() - started);
      }
    }
  }
  return fastest.map((times) => times.sort()[Math.floor(items / 2)] ?? 0) as { [K in keyof W]: number };
}
