import type { By } from "../../../plan/people/by.ts";
import { isEmail } from "../../../plan/people/email.ts";
import type { PersonTraces } from "../../../plan/personal/person-traces.ts";
import { type CollectionGroup, collectionGroups } from "../documents/collections.ts";
import type { ErasureDocument } from "../documents/erasure-document.ts";
import { paths } from "../documents/paths.ts";
import type { RevisionDocument } from "../documents/plan-document.ts";
import { mendAgency } from "../drift/mend-agency.ts";
import { addressId } from "../outbox/address-id.ts";
import { type ErasedDocument, erasedDocument } from "../personal/erased-document.ts";
import type { Pace } from "../personal/pace.ts";
import { mergedTraces, storedPerson } from "../personal/stored-person.ts";
import type { Accounts } from "../ports/accounts.ts";
import type { DocumentTransaction, StoredDocument } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { newEventId, writeEvent } from "../repositories/events.ts";
import { hasOtherAdmin, readPerson } from "../repositories/people.ts";
import { stored } from "../repositories/stored.ts";
import { walkDocuments } from "../transfer/walk-documents.ts";
import { done, type Outcome, refused } from "./outcome.ts";

/** What erasing somebody came to. */
export interface ErasedPerson {
  /** How many documents were changed or deleted; 0 when nothing of theirs was left. */
  readonly documents: number;
  /** The agencies whose revisions, plans and rows were worked out anew. */
  readonly agencies: readonly string[];
}

/** What erasing needs of the world. */
export interface ErasingSurroundings extends Surroundings {
  readonly accounts: Pick<Accounts, "remove">;
  readonly pace: Pace;
}

/**
 * Erases one person's data from everything that is stored: revisions, and from these anew plans, rows and agencies; mail,
 * events, gatherings; their account last. What was received stays provable: a revision keeps the hash of its receipt
 * and says what it hashes to since, and when that came to be.
 *
 * It goes document by document, each in a transaction of its own, and may stop anywhere: what the person is known by is
 * kept until all is done, so that asking again goes on where it stopped. Asking once more when all is done finds nothing and
 * changes nothing. It reads every document of the store twice, at the given pace.
 *
 * @throws {StoreError} {@link AccountsUnavailable} when the store or the sign-in service does not answer; asking again is safe
 */
export async function erasePerson(
  surroundings: ErasingSurroundings,
  { email, by }: { readonly email: string; readonly by: By },
  onProgress: (documents: number) => void = () => {},
): Promise<Outcome<ErasedPerson>> {
  const address = email.trim().toLowerCase();
  if (!isEmail(address)) return refused({ code: "malformed-request", problems: ["email"] });
  const { store, now, pace } = surroundings;
  const at = now().toISOString();
  const path = paths.erasure(addressId(address));
  const begun = stored.erasure.read(await store.get(path));
  const traces = mergedTraces(await storedPerson(store, address, pace), begun?.traces ?? null);
  for (const uid of traces.uids) {
    const person = await readPerson(store, uid);
    const isAdmin = person !== null && person.role === "admin" && !person.disabled;
    if (isAdmin && !(await hasOtherAdmin(store, uid))) return refused({ code: "last-admin" });
  }
  const running: ErasureDocument = {
    startedAt: begun?.startedAt ?? at,
    doneAt: null,
    traces,
    touched: begun?.doneAt === null ? begun.touched : [],
    documents: 0,
  };
  await store.transact(async (transaction) => transaction.set(path, stored.erasure.content(running)));
  let documents = 0;
  for (const group of collectionGroups) {
    for await (const page of walkDocuments(store, group)) {
      await pace(page.length);
      for (const document of page) {
        if (erasedDocument(group, document, traces, at) === null) continue;
        documents += await eraseOne(surroundings, { group, path: document.path, erasure: path }, traces, at);
        onProgress(documents);
      }
    }
  }
  const touched = stored.erasure.read(await store.get(path))?.touched ?? [];
  for (const siorg of touched) await mendAgency(surroundings, siorg, by);
  documents += await removeAccounts(surroundings, traces.uids);
  const finished = { ...running, touched, doneAt: now().toISOString(), traces: null, documents };
  // Of one who was erased before and of whom nothing new was found, what was written then stays true.
  const isKnown = begun !== null && begun.doneAt !== null && documents === 0;
  await finish(surroundings, path, isKnown ? begun : finished, documents > 0 ? by : null);
  return done({ documents, agencies: touched });
}

/** One document, as it is by now. Resolves with how many were written. */
async function eraseOne(
  { store, pace }: ErasingSurroundings,
  { group, path, erasure }: { readonly group: CollectionGroup; readonly path: string; readonly erasure: string },
  traces: PersonTraces,
  at: string,
): Promise<number> {
  const written = await store.transact(async (transaction) => {
    const document = await transaction.get(path);
    const erased = document && erasedDocument(group, document, traces, at);
    if (!erased) return 0;
    if (erased.kind === "deleted") transaction.delete(path);
    else if (erased.kind === "changed") transaction.set(path, erased.content);
    else if (erased.kind === "part") return writePart(transaction, document, erased);
    else return writeRevision(transaction, { path, erasure }, erased.revision);
    return 1;
  });
  await pace(1 + written);
  return written;
}

/**
 * A revision with its receipt, which says the same of what was erased, and with the word that its agency was touched: a
 * stop afterwards leaves known what has to be worked out anew.
 */
async function writeRevision(
  transaction: DocumentTransaction,
  paths: { readonly path: string; readonly erasure: string },
  revision: RevisionDocument,
): Promise<number> {
  const { erasure, receipt, agency } = revision;
  const [found] = await transaction.query({ collection: "receipts", equal: { number: receipt.number }, limit: 1 });
  const touched = stored.erasure.read(await transaction.get(paths.erasure))?.touched ?? [];
  transaction.set(paths.path, stored.revision.content(revision));
  if (!touched.includes(agency)) transaction.update(paths.erasure, { touched: [...touched, agency] });
  const given = stored.receipt.read(found);
  if (!found || !given || erasure === undefined || given.erasure?.hash === erasure.hash) return 1;
  transaction.update(found.path, { erasure: { ...erasure } });
  return 2;
}

/** A part of a closed month, with what it hashes to since in the month's own document: its published hash stays true. */
async function writePart(
  transaction: DocumentTransaction,
  { path, id }: StoredDocument,
  { content, erasure }: Extract<ErasedDocument, { kind: "part" }>,
): Promise<number> {
  const above = path.split("/").slice(0, 2).join("/");
  const snapshot = stored.snapshot.read(await transaction.get(above));
  transaction.set(path, content);
  if (snapshot === null) return 1;
  const parts = snapshot.parts.map((part) => (part.id === id ? { ...part, erasure } : part));
  transaction.set(above, stored.snapshot.content({ ...snapshot, parts }));
  return 2;
}

/** The account before its document: a stop between the two leaves the document, by which the account is found again. */
async function removeAccounts({ store, accounts }: ErasingSurroundings, uids: readonly string[]): Promise<number> {
  let removed = 0;
  for (const uid of uids) {
    if ((await readPerson(store, uid)) === null) continue;
    await accounts.remove(uid);
    await store.transact(async (transaction) => transaction.delete(paths.person(uid)));
    removed += 1;
  }
  return removed;
}

/** That it was done, with an event that says nothing of whom; null for `by` leaves none, where there was nothing to do. */
async function finish(
  { store, randomBytes }: ErasingSurroundings,
  path: string,
  erasure: ErasureDocument,
  by: By | null,
): Promise<void> {
  const event = newEventId(randomBytes);
  const { documents, doneAt } = erasure;
  await store.transact(async (transaction) => {
    transaction.set(path, stored.erasure.content(erasure));
    if (by === null) return;
    const happened = { kind: "person.erased", at: doneAt ?? "", by, agency: null, plan: null } as const;
    writeEvent(transaction, event, { ...happened, details: { documents } });
  });
}
