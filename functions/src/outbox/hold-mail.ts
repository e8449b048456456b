import { isDigest, type MailReason, type MailState } from "../../../plan/contract/mail.ts";
import type { OutboxDocument } from "../documents/outbox-document.ts";
import type { Carried } from "../ports/carrier.ts";
import type { DocumentTransaction } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readAddress, readMail, writeAddress, writeMove } from "../repositories/outbox.ts";
import { todayInBrasilia } from "../use-cases/today-in-brasilia.ts";
import { type Barred, barred } from "./barred.ts";
import type { DispatchPolicy } from "./dispatch-policy.ts";
import type { MailSettings } from "./mail-settings.ts";
import { markFailedAddress } from "./mark-failed-address.ts";
import { claimed, isHeld, type Move, postponed, sending, settled, withdrawn } from "./moves.ts";
import { nextDay } from "./next-day.ts";
import type { Rechecked } from "./rechecked.ts";

/** What moving a mail needs of the world. */
export interface Holding extends Pick<Surroundings, "store" | "now"> {
  readonly policy: DispatchPolicy;
  readonly mail: MailSettings;
}

/** The mail is no longer the token's: nothing of it may be sent or written any more. */
export class MailLost extends Error {
  override readonly name = "MailLost";
}

/** The mail was put off or given up right before its content: nothing of it may be sent. */
export class MailBarred extends Error {
  override readonly name = "MailBarred";
  readonly state: MailState;

  constructor(state: MailState) {
    super(`the mail is ${state}`);
    this.state = state;
  }
}

/** What came of claiming: the mail, or the state that it was found or put into. */
export type Claim =
  | { readonly claimed: true; readonly mail: OutboxDocument }
  | { readonly claimed: false; readonly state: MailState | null };

/** Claims a mail that is due, in one transaction; two reads, at most one write. `state` is null when there is nothing to do. */
export async function claimMail({ store, now, policy }: Holding, key: string, token: string): Promise<Claim> {
  return store.transact<Claim>(async (transaction) => {
    const at = now();
    const mail = await readMail(transaction, key);
    if (mail === null) return { claimed: false, state: null };
    const move = claimed(mail, token, at, policy);
    if (move === null) return { claimed: false, state: null };
    if (move.state !== "CLAIMED") {
      writeMove(transaction, key, move);
      return { claimed: false, state: move.state };
    }
    const address = await readAddress(transaction, mail.to);
    const bar = barred(key, mail, address, at, todayInBrasilia(at));
    if (bar) {
      const away = moveOf({ ...mail, ...move }, token, bar, at, policy);
      if (away) writeMove(transaction, key, away);
      return { claimed: false, state: away?.state ?? null };
    }
    writeMove(transaction, key, move);
    return { claimed: true, mail: { ...mail, ...move } };
  });
}

function moveOf(mail: OutboxDocument, token: string, bar: Barred, at: Date, policy: DispatchPolicy): Move | null {
  if (bar.becomes === "another day") return postponed(mail, token, nextDay(at, policy.dayStarts), bar.code, at);
  return withdrawn(mail, token, { state: bar.becomes, code: bar.code }, at);
}

/**
 * Writes down that the content is on its way from now on, and the words that it has by now; two reads, two writes.
 *
 * @throws {MailLost} {@link MailBarred}
 */
export async function beginContent(
  { store, now, policy }: Holding,
  key: string,
  token: string,
  words: Rechecked,
): Promise<void> {
  const state = await store.transact<MailState>(async (transaction) => {
    const at = now();
    const today = todayInBrasilia(at);
    const mail = await ownMail(transaction, key);
    const address = await readAddress(transaction, mail.to);
    const bar = barred(key, mail, address, at, today);
    const move = bar ? moveOf(mail, token, bar, at, policy) : sending(mail, token, at, policy);
    if (move === null) throw new MailLost(key);
    const rewritten = words.kind === "rewritten" ? { message: words.message, basis: words.basis } : {};
    writeMove(transaction, key, { ...move, ...(bar === null && rewritten) });
    if (bar === null && isDigest(mail.kind)) {
      writeAddress(transaction, { ...address, digest: { day: today, key } });
    }
    return move.state;
  });
  if (state !== "SENDING") throw new MailBarred(state);
}

/**
 * Writes down what became of a mail. When the address is what failed, it is marked and the agency's focal points are told,
 * in the same transaction.
 *
 * @throws {MailLost}
 */
export async function settleMail(holding: Holding, key: string, token: string, carried: Carried): Promise<MailState> {
  const { store, now, policy } = holding;
  return store.transact(async (transaction) => {
    const at = now();
    const mail = await ownMail(transaction, key);
    if (isWritten(mail, token)) return mail.state;
    const move = settled(mail, token, carried, at, policy);
    if (move === null) throw new MailLost(key);
    if (carried.kind === "refused" && carried.what === "recipient") {
      await markFailedAddress(transaction, holding.mail, { key, mail, detail: carried.detail, at, policy });
    }
    writeMove(transaction, key, move);
    return move.state;
  });
}

/**
 * Gives a claimed mail up because its reason went away.
 *
 * @throws {MailLost}
 */
export async function cancelMail(
  { store, now }: Holding,
  key: string,
  token: string,
  code: MailReason,
): Promise<MailState> {
  return store.transact(async (transaction) => {
    const mail = await ownMail(transaction, key);
    if (isWritten(mail, token)) return mail.state;
    const move = withdrawn(mail, token, { state: "CANCELLED", code }, now());
    if (move === null) throw new MailLost(key);
    writeMove(transaction, key, move);
    return move.state;
  });
}

/** Whether the end was written already: the answer to the commit was lost, and the transaction is run again. */
function isWritten({ state, dispatch }: OutboxDocument, token: string): boolean {
  return dispatch.token === token && !isHeld(state);
}

async function ownMail(transaction: DocumentTransaction, key: string): Promise<OutboxDocument> {
  const mail = await readMail(transaction, key);
  if (mail === null) throw new MailLost(key);
  return mail;
}
