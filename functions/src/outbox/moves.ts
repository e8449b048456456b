import type { MailReason, MailState } from "../../../plan/contract/mail.ts";
import type { OutboxDocument } from "../documents/outbox-document.ts";
import type { Carried } from "../ports/carrier.ts";
import type { DispatchPolicy } from "./dispatch-policy.ts";

/** What a move writes: these fields and no others, so that what the extension writes beside them stays. */
export type Move = Pick<OutboxDocument, "state" | "sweepAt" | "dispatch">;

/** A mail's fields that moves go by. */
export type Movable = Pick<OutboxDocument, "state" | "sweepAt" | "dispatch">;

interface Change {
  readonly state: MailState;
  readonly at: Date;
  readonly sweepAt?: Date | null;
  /** Left out, the token stays. */
  readonly token?: string | null;
  readonly attempts?: number;
  readonly reason?: { readonly code: MailReason; readonly detail: string | null } | null;
}

function moved({ dispatch }: Movable, { state, at, sweepAt, token, attempts, reason }: Change): Move {
  return {
    state,
    sweepAt: sweepAt?.toISOString() ?? null,
    dispatch: {
      ...dispatch,
      changedAt: at.toISOString(),
      // Kept after the end, so that a transaction that is run again knows its own work; the next owner has another.
      token: token === undefined ? dispatch.token : token,
      attempts: attempts ?? dispatch.attempts,
      reason: reason ?? null,
    },
  };
}

/** Whether a sweep has something to do about it now. */
export function isDue({ sweepAt }: Movable, at: Date): boolean {
  return sweepAt !== null && sweepAt <= at.toISOString();
}

/**
 * What a sweep that met the mail does about it: claims it, or gives up the lease of whoever had it and was lost. Before any
 * content it is claimed at once, since nothing was sent; afterwards nobody can say, and only a person sends it again. Null
 * when there is nothing to do, or somebody has it.
 */
export function claimed(mail: Movable, token: string, at: Date, policy: DispatchPolicy): Move | null {
  const again = mail.state === "CLAIMED" && mail.dispatch.token === token;
  if (!again && !isDue(mail, at)) return null;
  const sweepAt = after(at, policy.lease);
  switch (mail.state) {
    case "PENDING":
    case "RETRY":
      return moved(mail, { state: "CLAIMED", at, sweepAt, token });
    case "CLAIMED": {
      if (again) return moved(mail, { state: "CLAIMED", at, sweepAt, token });
      // It counts as a try: a mail that ends every process that touches it must not do so for ever.
      const attempts = mail.dispatch.attempts + 1;
      const reason = { code: "process-lost", detail: null } as const;
      return policy.retryAfter[attempts - 1] === undefined
        ? moved(mail, { state: "FAILED", at, attempts, reason })
        : moved(mail, { state: "CLAIMED", at, sweepAt, token, attempts, reason });
    }
    case "SENDING":
      // Whoever had it may still be alive and know better: their token stays good for saying so.
      return moved(mail, { state: "UNKNOWN", at, reason: { code: "answer-lost", detail: null } });
    default:
      return null;
  }
}

/** Whether a token may still decide what becomes of a mail in this state. */
export function isHeld(state: MailState): boolean {
  return state === "CLAIMED" || state === "SENDING" || state === "UNKNOWN";
}

/** That the content may be on its way from now on; null when the mail is no longer the token's. */
export function sending(mail: Movable, token: string, at: Date, policy: DispatchPolicy): Move | null {
  // It is there already when the answer to the commit was lost and the transaction is run again.
  const held = mail.state === "CLAIMED" || mail.state === "SENDING";
  if (!held || mail.dispatch.token !== token) return null;
  return moved(mail, { state: "SENDING", at, sweepAt: after(at, policy.lease) });
}

/**
 * What became of a mail that was given away; null when it is no longer the token's. One that was taken for `UNKNOWN`
 * meanwhile is still the token's until a person decides: late knowledge is better than none.
 */
export function settled(mail: Movable, token: string, carried: Carried, at: Date, policy: DispatchPolicy): Move | null {
  if (!isHeld(mail.state) || mail.dispatch.token !== token) return null;
  const attempts = mail.dispatch.attempts + 1;
  const { detail } = carried;
  switch (carried.kind) {
    case "taken":
      return moved(mail, { state: "SENT", at, attempts });
    case "later": {
      const wait = policy.retryAfter[attempts - 1];
      if (wait === undefined) {
        return moved(mail, { state: "FAILED", at, attempts, reason: { code: "gave-up", detail } });
      }
      const code = carried.reached ? "deferred" : "connection";
      return moved(mail, { state: "RETRY", at, sweepAt: after(at, wait), attempts, reason: { code, detail } });
    }
    case "refused": {
      const code = carried.what === "recipient" ? "recipient-refused" : "message-refused";
      return moved(mail, { state: "FAILED", at, attempts, reason: { code, detail } });
    }
    case "unusable": {
      // The mail has done nothing wrong, so that the try does not count.
      const code = carried.what === "credentials" ? "credentials" : "sender-refused";
      return moved(mail, { state: "RETRY", at, sweepAt: after(at, policy.pause), reason: { code, detail } });
    }
    case "doubtful":
      return moved(mail, { state: "UNKNOWN", at, attempts, reason: { code: "answer-lost", detail } });
  }
}

/** Not to be sent: nothing was given away. Null when the mail is no longer the token's. */
export function withdrawn(
  mail: Movable,
  token: string,
  { state, code }: { readonly state: "CANCELLED" | "FAILED"; readonly code: MailReason },
  at: Date,
): Move | null {
  if (mail.state !== "CLAIMED" || mail.dispatch.token !== token) return null;
  return moved(mail, { state, at, reason: { code, detail: null } });
}

/** To be looked at again later, without a try. Null when the mail is no longer the token's. */
export function postponed(mail: Movable, token: string, until: Date, code: MailReason, at: Date): Move | null {
  if (mail.state !== "CLAIMED" || mail.dispatch.token !== token) return null;
  return moved(mail, { state: "RETRY", at, sweepAt: until, reason: { code, detail: null } });
}

/** Sent again because a person says so; null when it is not theirs to decide on. */
export function resent(mail: Movable, at: Date, policy: DispatchPolicy): Move | null {
  if (!isForAPerson(mail)) return null;
  const move = moved(mail, { state: "PENDING", at, sweepAt: at, token: null, attempts: 0 });
  const expiresAt = after(at, policy.keepFor).toISOString();
  return { ...move, dispatch: { ...move.dispatch, expiresAt, resent: mail.dispatch.resent + 1 } };
}

/** Left as it is because a person says so; null when it is not theirs to decide on. */
export function dismissed(mail: Movable, at: Date): Move | null {
  if (!isForAPerson(mail)) return null;
  return moved(mail, { state: "CANCELLED", at, token: null, reason: { code: "dismissed", detail: null } });
}

function isForAPerson({ state }: Movable): boolean {
  return state === "UNKNOWN" || state === "FAILED";
}

function after(at: Date, milliseconds: number): Date {
  return new Date(at.getTime() + milliseconds);
}
