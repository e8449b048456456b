import type { Account } from "../../../plan/people/account.ts";
import { agencyOf, closedView, countryOf } from "../../../plan/snapshots/closed-figures.ts";
import { refusalOfActing } from "../accounts/acting-person.ts";
import { operator } from "../accounts/operator.ts";
import type { SnapshotDocument, SnapshotFigures } from "../documents/snapshot-document.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { newEventId, writeEvent } from "../repositories/events.ts";
import { readPerson } from "../repositories/people.ts";
import { readSnapshot, writeSnapshot } from "../repositories/snapshots.ts";
import { stored } from "../repositories/stored.ts";
import { done, type Outcome, refused } from "../use-cases/outcome.ts";
import { closedContent, FIGURES, nameOfSnapshot } from "./read-snapshot.ts";
import { partToWrite, snapshotHash, writeParts } from "./snapshot-parts.ts";

const AGENCIES_A_PART = 100;

/**
 * Works out the figures of an edition whose agencies are all there, keeps them and closes it, in one transaction with its
 * event. What is worked out follows from the parts alone, so that a stop before is made up for by doing it again. One read
 * a part, and two more; the edition, a part for each hundred agencies and the event are written.
 */
export async function finishClosing(
  { store, now, randomBytes }: Surroundings,
  expected: SnapshotDocument,
  account: Account,
): Promise<Outcome<SnapshotDocument>> {
  const id = nameOfSnapshot(expected);
  const content = await closedContent(store, expected);
  const view = closedView(content, expected.asOf);
  const agencies = view.agencies.map(agencyOf);
  const figures = Array.from({ length: Math.max(1, Math.ceil(agencies.length / AGENCIES_A_PART)) }, (_, index) => {
    const own = agencies.slice(index * AGENCIES_A_PART, (index + 1) * AGENCIES_A_PART);
    const part: SnapshotFigures = { country: index === 0 ? countryOf(view) : null, agencies: own };
    return partToWrite(id, `${FIGURES}${index}`, stored.snapshotFigures.content(part));
  });
  const parts = [...expected.parts, ...figures.map(({ id: part, sha256 }) => ({ id: part, sha256 }))];
  const hash = snapshotHash({ ...expected, parts });
  const event = newEventId(randomBytes);
  const at = now().toISOString();
  const by = { uid: account.uid, name: account.name };
  return store.transact(async (transaction) => {
    const person = account === operator ? null : await readPerson(transaction, account.uid);
    const unwelcome = refusalOfActing(account, person);
    if (unwelcome) return refused(unwelcome);
    const found = await readSnapshot(transaction, id);
    if (found === null) throw new Error(`Edition ${id} is gone.`);
    if (found.closed !== null || found.done !== expected.done) return done(found);
    const { headline } = view;
    const closed: SnapshotDocument = {
      ...found,
      parts,
      closed: { at, by, hash, plans: headline.plans, agencies: agencies.length, headline },
    };
    writeParts(transaction, figures);
    writeSnapshot(transaction, closed);
    const details = { snapshot: id, hash, plans: headline.plans, agencies: agencies.length, reason: found.reason };
    writeEvent(transaction, event, { kind: "month.closed", at, by, agency: null, plan: null, details });
    return done(closed);
  });
}
