let last: Promise<unknown> = Promise.resolve();

/**
 * Does work that takes a large part of an instance's memory when all such work before it has ended, however it ended. The
 * rest of what the instance is asked goes on meanwhile.
 */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = last.then(work);
  last = result.catch(() => {});
  return result;
}
