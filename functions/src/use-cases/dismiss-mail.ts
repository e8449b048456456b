import type { MailListed } from "../../../plan/contract/mail.ts";
import { dismissed } from "../outbox/moves.ts";
import { type Deciding, type Decision, decideOnMail } from "./decide-on-mail.ts";
import type { Outcome } from "./outcome.ts";

/** Leaves a mail that is UNKNOWN or FAILED unsent for good, because somebody of the ministry says so. */
export async function dismissMail(deciding: Deciding, decision: Decision): Promise<Outcome<MailListed>> {
  return decideOnMail(deciding, decision, { kind: "mail.dismissed", move: dismissed, revive: false });
}
