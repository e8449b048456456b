import type { Form } from "../../../plan/form/declaration.ts";
import { eraseFromContent } from "../../../plan/personal/erase-from-content.ts";
import { type PersonFinder, type PersonTraces, personFinder } from "../../../plan/personal/person-traces.ts";
import { ERASED } from "../../../plan/workbook/cell/unavailable.ts";
import { contentOf } from "../../../plan/workbook/content-of.ts";
import { recordContent } from "../../../plan/workbook/record-content.ts";
import { partHash } from "../closing/snapshot-parts.ts";
import type { CollectionGroup } from "../documents/collections.ts";
import type { Erasure } from "../documents/erasure-document.ts";
import type { OutboxDocument } from "../documents/outbox-document.ts";
import type { RevisionDocument } from "../documents/plan-document.ts";
import type { DocumentContent, StoredDocument } from "../ports/document-store.ts";
import { stored } from "../repositories/stored.ts";
import { contentHash } from "../workbook/content-hash.ts";
import { erasedValue } from "./erased-value.ts";
import { formOf } from "./stored-person.ts";

/** What becomes of a document when a person is erased from it. */
export type ErasedDocument =
  | { readonly kind: "deleted" }
  | { readonly kind: "changed"; readonly content: DocumentContent }
  /** A revision, whose receipt has to say so too. */
  | { readonly kind: "revision"; readonly revision: RevisionDocument }
  /** A part of a closed month, which has to say so of it. */
  | { readonly kind: "part"; readonly content: DocumentContent; readonly erasure: Erasure };

/** Whose documents are dealt with apart, or hold nothing that could be anybody's. */
const LEFT: ReadonlySet<CollectionGroup> = new Set(["users", "letters", "catalogues", "erasures"]);

/** What becomes of a document when a person is erased from the store at a moment; null when nothing in it is theirs. */
export function erasedDocument(
  group: CollectionGroup,
  document: StoredDocument,
  traces: PersonTraces,
  at: string,
): ErasedDocument | null {
  if (LEFT.has(group)) return null;
  const finder = personFinder(traces, isOfTheirs(document, traces));
  if (group.endsWith("/revisions")) return erasedRevision(document, finder, at);
  const { content } = document;
  const owner = mailboxOf(group, content);
  if (owner !== null && finder.isTheirAddress(owner)) {
    return group === "outbox" ? { kind: "changed", content: erasedMail(document, at) } : { kind: "deleted" };
  }
  // What is known of another address is of that address alone.
  if (group === "addresses") return null;
  const { value, found } = erasedValue(content, finder);
  if (found.length === 0) return null;
  const changed = value as DocumentContent;
  if (group === "snapshots/parts") {
    return { kind: "part", content: changed, erasure: { at: toTheSecond(at), hash: partHash(document.path, changed) } };
  }
  // Why a month was closed anew is in its hash, and is said of figures.
  const { reason } = content;
  return { kind: "changed", content: group === "snapshots" && reason !== undefined ? { ...changed, reason } : changed };
}

function toTheSecond(at: string): string {
  return at.replace(/\.\d+Z$/, "Z");
}

/** Whether a document is of an agency that the person is known of, or of none. */
export function isOfTheirs({ path, content }: StoredDocument, { agencies }: PersonTraces): boolean {
  const named = content.agency ?? content.siorg;
  const inPath = /^(?:plans|rows|receipts|agencies)\/(\d+)/.exec(path)?.[1];
  const agency = typeof named === "string" ? named : inPath;
  return agency === undefined || agencies.includes(agency);
}

/** Whose mailbox a document is about. */
function mailboxOf(group: CollectionGroup, content: DocumentContent): string | null {
  const { recipient, address, to } = content;
  if (group === "gatherings" && typeof recipient === "object" && recipient !== null) {
    const mailbox: unknown = Reflect.get(recipient, "address");
    return typeof mailbox === "string" ? mailbox : null;
  }
  if (group === "addresses") return typeof address === "string" ? address : null;
  return group === "outbox" && typeof to === "string" ? to : null;
}

function erasedRevision(document: StoredDocument, finder: PersonFinder, at: string): ErasedDocument | null {
  const revision = stored.revision.read(document);
  if (revision === null) return null;
  const form: Form = formOf(revision);
  const { content, ...rest } = revision;
  const erased = eraseFromContent<Form>(contentOf(content, form), finder);
  const { value, found } = erasedValue(rest, finder);
  if (erased.cells.length === 0 && found.length === 0) return null;
  const others = value as typeof rest;
  if (erased.cells.length === 0) return { kind: "revision", revision: { ...others, content } };
  const erasure = { at: toTheSecond(at), hash: contentHash<Form>(erased.content) };
  return { kind: "revision", revision: { ...others, content: recordContent<Form>(erased.content), erasure } };
}

/** That a mail was sent stays; to whom, and what it said, goes. One that was not sent yet never is. */
function erasedMail(document: StoredDocument, at: string): DocumentContent {
  const mail = stored.mail.read(document) as OutboxDocument;
  const isOver = mail.sweepAt === null;
  return stored.mail.content({
    ...mail,
    to: ERASED,
    message: { ...mail.message, subject: ERASED, text: "", html: "", attachments: [] },
    headers: {},
    state: isOver ? mail.state : "CANCELLED",
    sweepAt: null,
    dispatch: { ...mail.dispatch, name: ERASED, token: null, changedAt: isOver ? mail.dispatch.changedAt : at },
    basis: {},
  });
}
