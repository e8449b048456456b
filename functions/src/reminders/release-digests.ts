import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { digestOf } from "../../../plan/reminders/gathering.ts";
import type { DigestOutbox } from "../ports/digest-outbox.ts";
import type { Cursor, DocumentStore } from "../ports/document-store.ts";
import { stored } from "../repositories/stored.ts";

/** What became of what was gathered. */
export interface ReleasedDigests {
  readonly digests: number;
  /** People who were handed a digest of this day already: what came after it waits for the next. */
  readonly waiting: number;
}

/** So many messages of up to some 300 KB a transaction, within the 10 MiB of a request. */
const PEOPLE_AT_A_TIME = 20;

/**
 * Turns what was gathered for each person into the digest of this day and hands it over, in one transaction with taking
 * it away: it is in exactly one of the two places, and nobody has two digests of one day.
 */
export async function releaseDigests(
  store: DocumentStore,
  outbox: DigestOutbox,
  date: CivilDate,
): Promise<ReleasedDigests> {
  const sum = { digests: 0, waiting: 0 };
  let after: Cursor | null = null;
  do {
    const page: ReleasedDigests & { readonly next: Cursor | null } = await releasePage(store, outbox, date, after);
    sum.digests += page.digests;
    sum.waiting += page.waiting;
    after = page.next;
  } while (after !== null);
  return sum;
}

function releasePage(store: DocumentStore, outbox: DigestOutbox, date: CivilDate, after: Cursor | null) {
  return store.transact(async (transaction) => {
    const limit = PEOPLE_AT_A_TIME;
    const found = await transaction.query({ collection: "gatherings", limit, ...(after && { after }) });
    const digests = found.flatMap((document) => {
      const gathering = stored.gathering.read(document);
      return gathering === null ? [] : [{ path: document.path, digest: digestOf(gathering, date) }];
    });
    const places = digests.map(({ digest }) => outbox.pathOf(digest));
    const handed = places.length === 0 ? [] : await transaction.getMany(places);
    let waiting = 0;
    for (const [index, { path, digest }] of digests.entries()) {
      if (handed[index]) {
        waiting++;
        continue;
      }
      outbox.enqueue(transaction, digest);
      transaction.delete(path);
    }
    const last = found.at(-1);
    const next: Cursor | null = last && found.length === limit ? { id: last.id } : null;
    return { digests: digests.length - waiting, waiting, next };
  });
}
