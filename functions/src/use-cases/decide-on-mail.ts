import type { EventKind } from "../../../plan/contract/events.ts";
import type { MailListed } from "../../../plan/contract/mail.ts";
import type { Account } from "../../../plan/people/account.ts";
import { may } from "../../../plan/people/acts.ts";
import { refusalOfActing } from "../accounts/acting-person.ts";
import { paths } from "../documents/paths.ts";
import type { MailSettings } from "../outbox/mail-settings.ts";
import type { Movable, Move } from "../outbox/moves.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { newEventId, writeEvent } from "../repositories/events.ts";
import { readAddress, readMail, writeAddress, writeMove } from "../repositories/outbox.ts";
import { readPerson } from "../repositories/people.ts";
import { mailListed } from "./list-mail.ts";
import { done, type Outcome, refused } from "./outcome.ts";

/** What deciding on a mail needs of the world. */
export type Deciding = Surroundings & { readonly mail: Pick<MailSettings, "delivery"> };

/** Which mail, and who decides. */
export interface Decision {
  readonly account: Account;
  readonly key: string;
}

/** The keys that mails have. */
const KEY = /^[a-zA-Z]+\.[\w.-]{1,120}$/;

/**
 * Moves a mail that waits for a person, as the person says, and leaves an event of it. What waits for nobody is refused,
 * whatever became of it. While the extension delivers nothing here may be written to, since it sends what is written.
 */
export async function decideOnMail(
  { store, now, randomBytes, mail: { delivery } }: Deciding,
  { account, key }: Decision,
  {
    kind,
    move,
    revive,
  }: {
    readonly kind: Extract<EventKind, `mail.${string}`>;
    readonly move: (mail: Movable, at: Date) => Move | null;
    /** Whether the address, if it was known not to work, is given another chance. */
    readonly revive: boolean;
  },
): Promise<Outcome<MailListed>> {
  if (!may(account.role, "manageMail")) return refused({ code: "not-allowed" });
  if (delivery === "extension") return refused({ code: "mail-not-waiting" });
  if (!KEY.test(key)) return refused({ code: "not-found", what: "mail" });
  const event = newEventId(randomBytes);
  return store.transact<Outcome<MailListed>>(async (transaction) => {
    const refusal = refusalOfActing(account, await readPerson(transaction, account.uid));
    if (refusal) return refused(refusal);
    const mail = await readMail(transaction, key);
    if (mail === null) return refused({ code: "not-found", what: "mail" });
    const left = await transaction.get(paths.event(event));
    // The event is there when the answer to the commit was lost and the transaction is run again.
    if (left !== null) return done(mailListed(key, mail, undefined));
    const at = now();
    const moved = move(mail, at);
    if (moved === null) return refused({ code: "mail-not-waiting" });
    const address = revive ? await readAddress(transaction, mail.to) : null;
    if (address && address.failedAt !== null) {
      writeAddress(transaction, { ...address, failedAt: null, failure: null });
    }
    writeMove(transaction, key, moved);
    writeEvent(transaction, event, {
      kind,
      at: at.toISOString(),
      by: { uid: account.uid, name: account.name },
      agency: mail.agency,
      plan: null,
      details: { mail: key, was: mail.state, attempts: mail.dispatch.attempts },
    });
    return done(mailListed(key, { ...mail, ...moved }, undefined));
  });
}
