import { dayNumber } from "../../../plan/calendar/civil-date.ts";
import type { World } from "../composition/world.ts";
import { recheckDigest } from "../outbox/recheck-digest.ts";
import { type DeliveryRun, deliverMail } from "../use-cases/deliver-mail.ts";

/**
 * Sends what is in the outbox and due, also right after the morning run. Nothing goes on the days for which `isQuiet` says
 * so; without it, on Saturdays and Sundays.
 */
export function sweepOutbox(
  { surroundings, carrier, mail }: Pick<World, "surroundings" | "carrier" | "mail">,
  isQuiet: (day: string) => boolean = isWeekend,
): Promise<DeliveryRun> {
  return deliverMail({ ...surroundings, carrier, mail, isQuiet, recheck: recheckDigest(surroundings.store, mail) });
}

/** Day 0, 1 January 1970, was a Thursday. */
function isWeekend(day: string): boolean {
  return (dayNumber(day) + 3) % 7 >= 5;
}
