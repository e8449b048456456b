/** The first moment after `at` at which mail that waits for the next day may go; `dayStarts` in minutes UTC. */
export function nextDay(at: Date, dayStarts: number): Date {
  const midnight = Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate());
  const start = midnight + dayStarts * 60_000;
  return new Date(start > at.getTime() ? start : start + 86_400_000);
}
