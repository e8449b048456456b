import { isEmail } from "../../../plan/people/email.ts";
import type { Recipient } from "../../../plan/reminders/digest.ts";
import { paths } from "../documents/paths.ts";
import type { ReminderSettingsDocument } from "../documents/reminder-documents.ts";
import type { DocumentReader, DocumentTransaction } from "../ports/document-store.ts";
import { stored } from "../repositories/stored.ts";

/** What the ministry decided about reminders. One read. */
export async function readReminderSettings(reader: DocumentReader): Promise<ReminderSettingsDocument> {
  return stored.reminderSettings.read(await reader.get(paths.reminderSettings())) ?? { paused: [] };
}

/** Writes what the ministry decided, as a whole. */
export function writeReminderSettings(transaction: DocumentTransaction, settings: ReminderSettingsDocument): void {
  transaction.set(paths.reminderSettings(), stored.reminderSettings.content(settings));
}

/** More people than any team has: each is a document in every transaction of the morning run. */
const LARGEST_TEAM = 100;

/**
 * The ministry's team: its people who may sign in, but for those who only administer. One read a person, one where there
 * is nobody.
 */
export async function readTeam(reader: DocumentReader): Promise<readonly Recipient[]> {
  const equal = { role: "ministry", disabled: false };
  const people = await reader.query({ collection: "users", equal, limit: LARGEST_TEAM });
  const team = new Map<string, Recipient>();
  for (const document of people) {
    const person = stored.person.read(document);
    const address = person?.email.toLowerCase() ?? "";
    if (isEmail(address)) team.set(address, { name: person?.name ?? null, address });
  }
  return [...team.values()];
}
