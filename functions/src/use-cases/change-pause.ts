import type { PauseChange, Pauses } from "../../../plan/contract/reminders.ts";
import type { Account } from "../../../plan/people/account.ts";
import { may } from "../../../plan/people/acts.ts";
import { refusalOfActing } from "../accounts/acting-person.ts";
import type { AgencyDocument } from "../documents/agency-document.ts";
import { paths } from "../documents/paths.ts";
import type { ReminderSettingsDocument } from "../documents/reminder-documents.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readReminderSettings, writeReminderSettings } from "../reminders/reminder-settings.ts";
import { newEventId, writeEvent } from "../repositories/events.ts";
import { readPerson } from "../repositories/people.ts";
import { stored } from "../repositories/stored.ts";
import { pausesOf } from "./list-pauses.ts";
import { done, type Outcome, refused } from "./outcome.ts";

/**
 * Has an agency's people not reminded any more, or reminded again, because somebody of the ministry says so, and leaves an
 * event of it. While it lasts its plans wait, and mail of theirs that is not sent yet stays unsent; once it ends the next
 * run catches up with the latest stages. Asking for what is so already changes nothing. Three reads, two writes.
 */
export async function changePause(
  { store, now, randomBytes }: Surroundings,
  { account, change }: { readonly account: Account; readonly change: PauseChange },
): Promise<Outcome<Pauses>> {
  if (!may(account.role, "manageMail")) return refused({ code: "not-allowed" });
  const event = newEventId(randomBytes);
  return store.transact<Outcome<Pauses>>(async (transaction) => {
    const refusal = refusalOfActing(account, await readPerson(transaction, account.uid));
    if (refusal) return refused(refusal);
    const agency = stored.agency.read(await transaction.get(paths.agency(change.agency)));
    if (agency === null) return refused({ code: "not-found", what: "agency" });
    const settings = await readReminderSettings(transaction);
    const isPaused = settings.paused.some((paused) => paused.agency === change.agency);
    // Also when the answer to the commit was lost and the transaction is run again: the event is there then.
    if (isPaused === change.paused) return done(pausesOf(settings));
    const at = now().toISOString();
    const by = { uid: account.uid, name: account.name };
    const changed = changedSettings(settings, change, agency, { at, by });
    writeReminderSettings(transaction, changed);
    writeEvent(transaction, event, {
      kind: change.paused ? "reminders.paused" : "reminders.resumed",
      at,
      by,
      agency: change.agency,
      plan: null,
      details: change.paused ? { reason: change.reason } : {},
    });
    return done(pausesOf(changed));
  });
}

function changedSettings(
  { paused }: ReminderSettingsDocument,
  change: PauseChange,
  { name, acronym }: AgencyDocument,
  done: { readonly at: string; readonly by: { readonly uid: string; readonly name: string } },
): ReminderSettingsDocument {
  const others = paused.filter(({ agency }) => agency !== change.agency);
  if (!change.paused) return { paused: others };
  return { paused: [...others, { agency: change.agency, name, acronym, ...done, reason: change.reason }] };
}
