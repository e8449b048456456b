import type { BusinessCalendar } from "../../../plan/calendar/business-calendar.ts";
import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { World } from "../composition/world.ts";
import { recheckMail } from "../outbox/recheck-mail.ts";
import { type DeliveryRun, deliverMail } from "../use-cases/deliver-mail.ts";

/**
 * Sends what is in the outbox and due, also right after the morning run; nothing on days on which nobody is at work. A
 * server that does not take our credentials is told of before any mail is tried on it.
 */
export async function sweepOutbox(
  { surroundings, carrier, mail, verifyMail }: Pick<World, "surroundings" | "carrier" | "mail" | "verifyMail">,
  calendar: BusinessCalendar,
): Promise<DeliveryRun> {
  const verified = mail.delivery === "own" ? await verifyMail() : null;
  if (verified?.kind === "refused") {
    return { moved: {}, lost: 0, stopped: { reason: "credentials", detail: verified.detail } };
  }
  const isQuiet = (day: CivilDate) => !calendar.isBusinessDay(day);
  return deliverMail({ ...surroundings, carrier, mail, isQuiet, recheck: recheckMail(surroundings.store, mail) });
}
