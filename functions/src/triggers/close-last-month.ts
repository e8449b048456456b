import { operator } from "../accounts/operator.ts";
import { monthBefore } from "../closing/month-cut.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { closeMonth } from "../use-cases/close-month.ts";

/**
 * Closes the month before the one that a moment is in, in America/Sao_Paulo. The moment is that of the schedule, so that a
 * run that is begun again later closes the same month.
 *
 * @param scheduled ISO 8601
 * @throws Error when the month could not be closed, so that the schedule tries again
 */
export async function closeLastMonth(surroundings: Surroundings, scheduled: string) {
  const month = monthBefore(new Date(scheduled));
  const outcome = await closeMonth(surroundings, { account: operator, month, reason: null });
  if (!outcome.ok) throw new Error(`${month} was not closed: ${outcome.refusal.code}`);
  const { id, closed } = outcome.result.snapshot;
  if (closed === null) throw new Error(`${month} is being closed by somebody else.`);
  return { id, ...closed };
}
