import type { By } from "../../../plan/people/by.ts";
import type { DocumentTransaction } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { writeAgency } from "../repositories/agencies.ts";
import { newEventId, writeEvent } from "../repositories/events.ts";
import { writePlan } from "../repositories/plans.ts";
import { writeRows } from "../repositories/rows.ts";
import { type ExaminedAgency, examineAgency } from "./examine-agency.ts";

/** So many documents of up to 1 MiB are written at a time, within the 10 MiB of a request as it travels. */
const AT_A_TIME = 4;

/**
 * Writes what is not as it should be, a few documents a transaction, each with an event, until nothing is left to
 * write. Each transaction examines the agency anew, so that a submission in between is neither lost nor undone.
 * Resolves with how many documents were written.
 */
export async function mendAgency({ store, now, randomBytes }: Surroundings, siorg: string, by: By): Promise<number> {
  let mended = 0;
  let left = Number.POSITIVE_INFINITY;
  for (;;) {
    const [event, at] = [newEventId(randomBytes), now().toISOString()];
    const { written, all } = await store.transact(async (transaction) => {
      const all = writesOf((await examineAgency(transaction, siorg)).mend);
      const writes = all.slice(0, AT_A_TIME);
      for (const write of writes) write(transaction);
      if (writes.length > 0) {
        const details = { documents: writes.length };
        writeEvent(transaction, event, { kind: "rows.repaired", at, by, agency: siorg, plan: null, details });
      }
      return { written: writes.length, all: all.length };
    });
    if (all === 0) return mended;
    if (all >= left) throw new Error(`What is mended of agency ${siorg} does not stay mended.`);
    left = all;
    mended += written;
  }
}

/** Plans first, which the rows follow from, and the agency last, which follows from both. */
function writesOf({ plans, rows, agency }: ExaminedAgency["mend"]): readonly ((to: DocumentTransaction) => void)[] {
  return [
    ...plans.map((plan) => (to: DocumentTransaction) => writePlan(to, plan)),
    ...rows.map((part) => (to: DocumentTransaction) => writeRows(to, part)),
    ...(agency === null ? [] : [(to: DocumentTransaction) => writeAgency(to, agency)]),
  ];
}
