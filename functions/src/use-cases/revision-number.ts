/** Whether a number can be a revision's: they are counted from 1. */
export function isRevision(revision: number): boolean {
  return Number.isSafeInteger(revision) && revision >= 1;
}
