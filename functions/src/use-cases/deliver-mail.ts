import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { MailState } from "../../../plan/contract/mail.ts";
import { type DispatchPolicy, dispatchPolicy } from "../outbox/dispatch-policy.ts";
import {
  beginContent,
  cancelMail,
  claimMail,
  type Holding,
  MailBarred,
  MailLost,
  settleMail,
} from "../outbox/hold-mail.ts";
import type { MailSettings } from "../outbox/mail-settings.ts";
import { messageOf } from "../outbox/new-mail.ts";
import type { Recheck } from "../outbox/rechecked.ts";
import type { Carried, Carrier } from "../ports/carrier.ts";
import { MailNotSent } from "../ports/mailer.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { dueMails } from "../repositories/outbox.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/** What delivering needs of the world. */
export interface Delivering extends Surroundings {
  readonly carrier: Carrier;
  readonly recheck: Recheck;
  readonly mail: MailSettings;
  /** Whether nothing is sent on a day of America/Sao_Paulo: a Saturday, a Sunday, a holiday. */
  readonly isQuiet: (day: CivilDate) => boolean;
  readonly policy?: DispatchPolicy;
}

/** What a run did. */
export interface DeliveryRun {
  /** How many mails it put into each state. */
  readonly moved: { readonly [S in MailState]?: number };
  /** Mails that others took over meanwhile. */
  readonly lost: number;
  /** Why it ended before there was nothing left to do; null when it did not. */
  readonly stopped: Stop | null;
}

/** `quiet`: nothing is sent today. `extension`: somebody else delivers. `time`: there is more for the next run. */
export type Stop =
  | { readonly reason: "quiet" | "extension" | "time" }
  | { readonly reason: "credentials" | "sender-refused" | "connection"; readonly detail: string };

/**
 * Sends what is due: claims each mail in a transaction, sends it outside of any, writes down what became of it. Safe to run
 * at any time, as often as one likes, and several at once; a run that dies is made up for by a later one. It ends when
 * nothing is due, when its time is up, or when the server takes nothing at all, and says so.
 *
 * Reads, for each mail: one to find it, two to claim it, two before its content, one to settle it, and what the recheck reads.
 *
 * @throws {StoreError} when the store does not answer; what was under way is made up for by a later run
 */
export async function deliverMail(delivering: Delivering): Promise<DeliveryRun> {
  const { store, now, mail, isQuiet } = delivering;
  const policy = delivering.policy ?? dispatchPolicy;
  const run = new Run({ ...delivering, policy });
  if (mail.delivery === "extension") return run.ended({ reason: "extension" });
  if (isQuiet(todayInBrasilia(now()))) return run.ended({ reason: "quiet" });
  const until = now().getTime() + policy.runFor;
  while (run.stopped === null) {
    const due = await dueMails(store, now(), policy.together * PAGE);
    if (due.length === 0) break;
    const before = run.done;
    const waiting = [...due];
    const worker = async () => {
      while (run.stopped === null) {
        if (now().getTime() >= until) run.stopped = { reason: "time" };
        else {
          const key = waiting.shift();
          if (key === undefined) return;
          await run.deliver(key);
        }
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: policy.together }, worker));
    const failure = ends.find((end) => end.status === "rejected");
    if (failure) throw failure.reason;
    // Others have all of it.
    if (run.done === before) break;
  }
  return run.ended(run.stopped);
}

/** Mails found at a time, for each that is sent at a time. */
const PAGE = 8;

class Run {
  stopped: Stop | null = null;
  readonly #delivering: Delivering & Holding;
  readonly #moved: { [S in MailState]?: number } = {};
  #lost = 0;
  #failures = 0;

  constructor(delivering: Delivering & Holding) {
    this.#delivering = delivering;
  }

  /** Mails that this run moved. */
  get done(): number {
    return Object.values(this.#moved).reduce((sum, count) => sum + count, 0);
  }

  ended(stopped: Stop | null): DeliveryRun {
    return { moved: { ...this.#moved }, lost: this.#lost, stopped };
  }

  async deliver(key: string): Promise<void> {
    const token = Buffer.from(this.#delivering.randomBytes(16)).toString("hex");
    try {
      const state = await this.#through(key, token);
      if (state !== null) this.#moved[state] = (this.#moved[state] ?? 0) + 1;
    } catch (error) {
      if (!(error instanceof MailLost)) throw error;
      this.#lost++;
    }
  }

  async #through(key: string, token: string): Promise<MailState | null> {
    const { recheck, now } = this.#delivering;
    const claim = await claimMail(this.#delivering, key, token);
    if (!claim.claimed) return claim.state;
    const words = await recheck(claim.mail, now());
    if (words.kind === "gone") return cancelMail(this.#delivering, key, token, words.reason);
    const message = messageOf(words.kind === "rewritten" ? { ...claim.mail, message: words.message } : claim.mail);
    try {
      const carried = await this.#carried(message, () => beginContent(this.#delivering, key, token, words));
      this.#heed(carried);
      return await settleMail(this.#delivering, key, token, carried);
    } catch (error) {
      if (error instanceof MailBarred) return error.state;
      throw error;
    }
  }

  async #carried(...[message, beforeContent]: Parameters<Carrier["carry"]>): Promise<Carried> {
    try {
      return await this.#delivering.carrier.carry(message, beforeContent);
    } catch (error) {
      if (!(error instanceof MailNotSent)) throw error;
      // It has no address that mail can be sent to: nobody was asked.
      return { kind: "refused", what: "message", detail: error.message };
    }
  }

  /** Ends the run when no mail would fare any better. */
  #heed(carried: Carried): void {
    if (carried.kind === "unusable") {
      const reason = carried.what === "credentials" ? "credentials" : "sender-refused";
      this.stopped = { reason, detail: carried.detail };
    }
    this.#failures = carried.kind === "later" && !carried.reached ? this.#failures + 1 : 0;
    if (this.#failures >= this.#delivering.policy.mostFailures) {
      this.stopped ??= { reason: "connection", detail: carried.detail };
    }
  }
}
