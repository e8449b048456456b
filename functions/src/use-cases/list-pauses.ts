import type { Pauses } from "../../../plan/contract/reminders.ts";
import type { Account } from "../../../plan/people/account.ts";
import { may } from "../../../plan/people/acts.ts";
import type { ReminderSettingsDocument } from "../documents/reminder-documents.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readReminderSettings } from "../reminders/reminder-settings.ts";
import { done, type Outcome, refused } from "./outcome.ts";

/** The agencies whose people are not reminded, for the ministry. One read. */
export async function listPauses(
  { store }: Pick<Surroundings, "store">,
  { account }: { readonly account: Account },
): Promise<Outcome<Pauses>> {
  if (!may(account.role, "manageMail")) return refused({ code: "not-allowed" });
  return done(pausesOf(await readReminderSettings(store)));
}

/** Those paused last first. */
export function pausesOf({ paused }: ReminderSettingsDocument): Pauses {
  return { paused: [...paused].sort((one, other) => (one.at > other.at ? -1 : 1)) };
}
