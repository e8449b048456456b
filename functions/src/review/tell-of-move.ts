import { createHash } from "node:crypto";
import type { LastMove } from "../../../plan/review/plan-review.ts";
import type { PlanDocument } from "../documents/plan-document.ts";
import { isToldOf, moveNotice } from "../mail/move-notice.ts";
import { dispatchPolicy } from "../outbox/dispatch-policy.ts";
import type { MailSettings } from "../outbox/mail-settings.ts";
import { newMail } from "../outbox/new-mail.ts";
import type { DocumentReader, DocumentTransaction } from "../ports/document-store.ts";
import { focalPointsOf } from "../repositories/focal-points.ts";
import { createMail } from "../repositories/outbox.ts";
import { todayInBrasilia } from "../use-cases/today-in-brasilia.ts";

/** Somebody of the agency who is told. */
export interface Told {
  readonly name: string;
  readonly address: string;
}

/**
 * Who of the agency is told that the ministry moved a plan: its owner, titular and suplente, and the agency's focal
 * points, each address once. Reads what `focalPointsOf` reads; nothing for a move that nobody is told of.
 */
export async function toldOfMove(
  reader: DocumentReader,
  { agency, watch }: PlanDocument,
  act: LastMove["act"],
): Promise<readonly Told[]> {
  if (!isToldOf(act)) return [];
  const owners = [watch.owner.titular, watch.owner.suplente].flatMap((contact) =>
    contact === null ? [] : [{ name: contact.name ?? contact.address, address: contact.address }],
  );
  const all = [...owners, ...(await focalPointsOf(reader, agency))];
  return [...new Map(all.reverse().map((told) => [told.address, told])).values()].reverse();
}

/**
 * Hands a mail to the outbox for each of them, with the move's own transaction: one a move and a person, since its key
 * is of the step and the address.
 */
export function tellOfMove(
  transaction: DocumentTransaction,
  told: readonly Told[],
  { plan, move, settings, at }: { plan: PlanDocument; move: LastMove; settings: MailSettings; at: Date },
): void {
  for (const person of told) {
    const key = mailKey(plan, move, person.address);
    const message = moveNotice({ to: person, plan, move, settings, id: key });
    const basis = { move: { agency: plan.agency, plan: plan.plan, step: move.step } };
    const mail = { message, kind: "planMoved", agency: plan.agency, day: todayInBrasilia(at), basis } as const;
    createMail(transaction, key, newMail(mail, settings, at, dispatchPolicy));
  }
}

function mailKey({ agency, plan }: PlanDocument, { step }: LastMove, address: string): string {
  return `move.${createHash("sha256").update(`${agency} ${plan} ${step} ${address}`).digest("hex").slice(0, 40)}`;
}
