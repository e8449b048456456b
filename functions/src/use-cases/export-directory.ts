import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { DirectoryAddresses, DirectoryFilter } from "../../../plan/contract/directory.ts";
import { directoryTable } from "../../../plan/directory/directory-table.ts";
import type { DirectoryEntry } from "../../../plan/directory/entry.ts";
import { addressesIn } from "../../../plan/directory/found-in.ts";
import type { Account } from "../../../plan/people/account.ts";
import { may } from "../../../plan/people/acts.ts";
import { refusalOfActing } from "../accounts/acting-person.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { newEventId, writeEvent } from "../repositories/events.ts";
import { readPerson } from "../repositories/people.ts";
import { writeTable } from "../workbook/consolidated/write-table.ts";
import { foundInDirectory } from "./directory.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/** What of the directory somebody takes away. */
export interface DirectoryExport {
  readonly account: Account;
  readonly sought: DirectoryFilter;
}

/**
 * The addresses of those who are looked for. That they were taken is an event: who, when and how many, never whose.
 *
 * @throws {StoreError} when the store does not answer; nothing is given then
 */
export async function directoryAddresses(
  surroundings: Surroundings,
  asked: DirectoryExport,
): Promise<Outcome<DirectoryAddresses>> {
  const taken = await takenAway(surroundings, asked, "addresses", addressesIn);
  return taken.ok ? done({ addresses: taken.result }) : taken;
}

/**
 * Writes the directory's workbook, with its event; `out` is there when it is complete and not before.
 *
 * @throws the file system's own error when the file cannot be written; the signal's reason when it is aborted
 */
export async function writeDirectory(
  surroundings: Surroundings,
  { out, signal, ...asked }: DirectoryExport & { readonly out: string; readonly signal?: AbortSignal },
): Promise<Outcome<{ readonly asOf: CivilDate; readonly entries: number }>> {
  const taken = await takenAway(surroundings, asked, "workbook", (found) => found);
  if (!taken.ok) return taken;
  const today = todayInBrasilia(surroundings.now());
  await writeTable(directoryTable(taken.result), { today, signal }, out);
  return done({ asOf: today, entries: taken.result.length });
}

/** What was found, once it is written down that it is taken away. */
async function takenAway<Taken extends readonly unknown[]>(
  { store, now, randomBytes }: Surroundings,
  { account, sought }: DirectoryExport,
  as: "addresses" | "workbook",
  made: (found: readonly DirectoryEntry[]) => Taken,
): Promise<Outcome<Taken>> {
  if (!may(account.role, "readDirectory")) return refused({ code: "not-allowed" });
  const taken = made(await foundInDirectory(store, account, sought));
  const [id, at] = [newEventId(randomBytes), now().toISOString()];
  return store.transact<Outcome<Taken>>(async (transaction) => {
    const unwelcome = refusalOfActing(account, await readPerson(transaction, account.uid));
    if (unwelcome) return refused(unwelcome);
    const by = { uid: account.uid, name: account.name };
    const agency = account.agency ?? sought.agency ?? null;
    const details = { as, entries: taken.length };
    writeEvent(transaction, id, { kind: "directory.exported", at, by, agency, plan: null, details });
    return done(taken);
  });
}
