import { createHash } from "node:crypto";
import type { VisitDocument } from "../documents/visit-document.ts";
import { visitEntry } from "../mail/visit/calendar-entry.ts";
import { visitNotice } from "../mail/visit/visit-notice.ts";
import { dispatchPolicy } from "../outbox/dispatch-policy.ts";
import type { MailSettings } from "../outbox/mail-settings.ts";
import { newMail } from "../outbox/new-mail.ts";
import type { DocumentReader, DocumentTransaction } from "../ports/document-store.ts";
import { focalPointsOf } from "../repositories/focal-points.ts";
import { createMail } from "../repositories/outbox.ts";
import { readPerson } from "../repositories/people.ts";
import { todayInBrasilia } from "../use-cases/today-in-brasilia.ts";

/** Somebody who is told of a visit, and what becomes of the entry in their calendar. */
export interface ToldOfVisit {
  readonly name: string;
  readonly address: string;
  readonly entry: "request" | "cancel" | null;
  /** Somebody else holds it now: that is told whatever happens next, for nothing else will be. */
  readonly replaced: boolean;
}

/**
 * Who is told that a visit was moved, each address once: of the agency whoever asked for it and its focal points, of the
 * ministry who holds it. Whoever made the move is told only where their calendar changes. Who held it before is told that
 * somebody else does. Reads the person who asked, and what `focalPointsOf` reads.
 */
export async function toldOfVisit(
  reader: DocumentReader,
  before: VisitDocument,
  after: VisitDocument,
  entry: "request" | "cancel" | null,
): Promise<readonly ToldOfVisit[]> {
  const { side, act } = after.history.at(-1) ?? {};
  // Those who were there know that it was held.
  if (act === "hold") return [];
  const told = new Map<string, ToldOfVisit>();
  const add = ({ name, address }: { name: string; address: string }, of: Pick<ToldOfVisit, "entry" | "replaced">) => {
    if (!told.has(address)) told.set(address, { name, address, ...of });
  };
  const host = (after.meeting ?? before.meeting)?.host;
  const held = before.meeting?.host;
  if (host && (side === "agency" || entry !== null)) add(addressed(host), { entry, replaced: false });
  if (side === "ministry" || entry !== null) {
    for (const person of await agencyPeople(reader, after)) add(person, { entry, replaced: false });
  }
  // Only who had the entry has it to lose.
  if (held && before.entries > 0 && entry === "request" && held.email !== host?.email) {
    add(addressed(held), { entry: "cancel", replaced: true });
  }
  return [...told.values()];
}

async function agencyPeople(reader: DocumentReader, { agency, history }: VisitDocument) {
  const asker = history[0] ? await readPerson(reader, history[0].by.uid) : null;
  const isThere = asker !== null && !asker.disabled && asker.agency === agency;
  const asked = isThere ? [{ name: asker.name, address: asker.email }] : [];
  return [...asked, ...(await focalPointsOf(reader, agency))];
}

function addressed({ name, email }: { readonly name: string; readonly email: string }) {
  return { name, address: email };
}

/** Hands a mail to the outbox for each of them, with the move's own transaction: one a move and a person. */
export function tellOfVisit(
  transaction: DocumentTransaction,
  told: readonly ToldOfVisit[],
  {
    before,
    visit,
    settings,
    at,
  }: {
    readonly before: VisitDocument;
    readonly visit: VisitDocument;
    readonly settings: MailSettings;
    readonly at: Date;
  },
): void {
  const step = visit.history.length;
  const attendees = told.filter(({ replaced }) => !replaced);
  for (const person of told) {
    const key = mailKey(visit.id, step, person.address);
    // What is taken out of calendars is the meeting that was.
    const of = person.entry === "cancel" ? { ...visit, meeting: before.meeting } : visit;
    const entry = person.entry && visitEntry(person.entry, of, { settings, attendees, at });
    const message = visitNotice({ to: person, visit, before, entry, settings, id: key });
    // A mail with an entry holds as long as the entry does, any other as long as nothing else was done.
    const holds = person.replaced ? {} : entry ? { entries: visit.entries } : { step };
    const basis = { visit: { id: visit.id, ...holds } };
    const mail = { message, kind: "visitMoved", agency: visit.agency, day: todayInBrasilia(at), basis } as const;
    createMail(transaction, key, newMail(mail, settings, at, dispatchPolicy));
  }
}

function mailKey(id: string, step: number, address: string): string {
  return `visit.${createHash("sha256").update(`${id} ${step} ${address}`).digest("hex").slice(0, 40)}`;
}
