import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { SubmissionRequest } from "../../../plan/contract/submission.ts";
import type { Form } from "../../../plan/form/declaration.ts";
import type { AgencyAccount } from "../../../plan/people/account.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { newEventId } from "../repositories/events.ts";
import { contentHash } from "../workbook/content-hash.ts";
import { newProtocolNumber } from "./protocol-number.ts";
import { requestHashOf } from "./request-hash.ts";
import type { SentWorkbook } from "./sent-workbook.ts";

/**
 * One sending, with everything of it that is settled before the store is asked: a transaction that runs again writes
 * exactly what it would have written the first time.
 */
export interface Sending {
  readonly account: AgencyAccount;
  readonly request: SubmissionRequest;
  readonly source: string;
  readonly sent: SentWorkbook;
  /** Of the normalised content. */
  readonly contentHash: string;
  readonly requestHash: string;
  /** The day in America/Sao_Paulo. */
  readonly today: CivilDate;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly protocol: string;
  readonly eventId: string;
}

/** A file system's own limit for a name. */
const LONGEST_SOURCE = 255;

/** Settles what is to be settled of a sending; its numbers are drawn here, once. */
export function sendingOf(
  { randomBytes }: Pick<Surroundings, "randomBytes">,
  said: Pick<Sending, "account" | "request" | "source" | "sent" | "today" | "at">,
): Sending {
  const { sent, request, source, today } = said;
  const hash = contentHash<Form>(sent.content);
  return {
    ...said,
    source: source.slice(0, LONGEST_SOURCE),
    contentHash: hash,
    requestHash: requestHashOf(sent, hash, request),
    protocol: newProtocolNumber(today.slice(0, 4), randomBytes),
    eventId: newEventId(randomBytes),
  };
}
