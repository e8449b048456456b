import type { MailListed } from "../../../plan/contract/mail.ts";
import { dispatchPolicy } from "../outbox/dispatch-policy.ts";
import { resent } from "../outbox/moves.ts";
import { type Deciding, type Decision, decideOnMail } from "./decide-on-mail.ts";
import type { Outcome } from "./outcome.ts";

/**
 * Sends a mail again that is UNKNOWN or FAILED, because somebody of the ministry says so. It keeps its Message-ID, so
 * that a mailbox that has it already may tell; its reason is looked at again before it goes; an address that failed gets
 * another chance.
 */
export async function resendMail(deciding: Deciding, decision: Decision): Promise<Outcome<MailListed>> {
  const move = (mail: Parameters<typeof resent>[0], at: Date) => resent(mail, at, dispatchPolicy);
  return decideOnMail(deciding, decision, { kind: "mail.resent", move, revive: true });
}
