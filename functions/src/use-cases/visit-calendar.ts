import type { Account } from "../../../plan/people/account.ts";
import { may } from "../../../plan/people/acts.ts";
import { visitEntry } from "../mail/visit/calendar-entry.ts";
import type { MailSettings } from "../outbox/mail-settings.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readVisit } from "../repositories/visits.ts";
import { isVisitId } from "./move-visit.ts";
import { done, type Outcome, refused } from "./outcome.ts";

/** The calendar entry of a visit that has a date, for whoever lost the mail. One read. */
export async function visitCalendar(
  { store, now, mail }: Pick<Surroundings, "store" | "now"> & { readonly mail: MailSettings },
  { account, visit: id }: { readonly account: Account; readonly visit: string },
): Promise<Outcome<{ readonly name: string; readonly bytes: Uint8Array }>> {
  if (!may(account.role, "moveVisit")) return refused({ code: "not-allowed" });
  const visit = isVisitId(id) ? await readVisit(store, id) : null;
  const isTheirs = account.agency === null || visit?.agency === account.agency;
  const entry = visit && isTheirs ? visitEntry("publish", visit, { settings: mail, attendees: [], at: now() }) : null;
  if (entry === null) return refused({ code: "not-found", what: "visit" });
  return done({ name: entry.filename, bytes: new TextEncoder().encode(entry.content) });
}
