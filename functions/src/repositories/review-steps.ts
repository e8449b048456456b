import type { Confirmer } from "../../../plan/lifecycle/confirmations.ts";
import type { By } from "../../../plan/people/by.ts";
import type { LastMove } from "../../../plan/review/plan-review.ts";
import type { ReviewStep } from "../../../plan/review/replay.ts";
import type { EventDocument } from "../documents/event-document.ts";
import { paths } from "../documents/paths.ts";
import type { DocumentReader, DocumentTransaction } from "../ports/document-store.ts";
import { stored } from "./stored.ts";

/** What the event of a move tells besides who and when. */
type MoveDetails = Omit<LastMove, "by" | "at">;

/** What the event of a confirmation tells; `hash` is that of the content. */
interface ConfirmationDetails {
  readonly step: number;
  readonly confirmer: Confirmer;
  readonly confirmed: boolean;
  readonly revision: number;
  readonly hash: string;
}

/** A plan and the number of its next step. */
interface Stepping {
  readonly agency: string;
  readonly plan: string;
}

/** Leaves the event of a move: its number makes its id, so that no step is ever made twice. */
export function createReviewStep(
  transaction: DocumentTransaction,
  of: Stepping,
  { move: { by, at, ...details } }: Extract<ReviewStep, { kind: "moved" }>,
): void {
  create(transaction, of, details.step, { kind: "plan.moved", at, by, details: { ...details } });
}

/** Leaves the event of a confirmation, or that it was taken back, likewise. */
export function createConfirmationStep(
  transaction: DocumentTransaction,
  of: Stepping,
  { by, at, ...details }: ConfirmationDetails & { readonly by: By; readonly at: string },
): void {
  create(transaction, of, details.step, { kind: "plan.confirmed", at, by, details: { ...details } });
}

function create(
  transaction: DocumentTransaction,
  { agency, plan }: Stepping,
  step: number,
  event: Omit<EventDocument, "agency" | "plan">,
): void {
  transaction.create(paths.reviewStep(agency, plan, step), stored.event.content({ ...event, agency, plan }));
}

/** So many events are read at a time. */
const AT_A_TIME = 20;

/** The steps of a plan's review as their events tell them, from 1 on, and the numbers of those that are missing. */
export interface StepsFound {
  readonly steps: readonly ReviewStep[];
  /** When each of the steps was made, ISO 8601 in UTC. */
  readonly moments: readonly string[];
  readonly missing: readonly number[];
}

/**
 * The steps of a plan's review: up to the last that is known of, and on to the last that is there.
 *
 * @param known how many steps are known of; 0 when none are
 */
export async function readReviewSteps(
  reader: DocumentReader,
  { agency, plan }: Stepping,
  known: number,
): Promise<StepsFound> {
  const steps: ReviewStep[] = [];
  const moments: string[] = [];
  const missing: number[] = [];
  // Most plans have few steps: what is known of is read, and one more, which is nearly always the end.
  for (let from = 1, length = known + 1; ; from += length, length = 1) {
    length = Math.min(length, AT_A_TIME);
    const numbers = Array.from({ length }, (_, index) => from + index);
    const found = await reader.getMany(numbers.map((number) => paths.reviewStep(agency, plan, number)));
    for (const [index, number] of numbers.entries()) {
      const event = stored.event.read(found[index]);
      if (event !== null) {
        steps.push(stepOf(event));
        moments.push(event.at);
      } else if (number > known) return { steps, moments, missing };
      else missing.push(number);
    }
  }
}

function stepOf({ kind, at, by, details }: EventDocument): ReviewStep {
  if (kind === "plan.moved") {
    const move = { ...(details as unknown as MoveDetails), by, at };
    return { kind: "moved", revision: move.revision, move };
  }
  const { confirmer, confirmed, revision, hash } = details as unknown as ConfirmationDetails;
  return { kind: "confirmed", revision, confirmer, confirmation: confirmed ? { by, at, hash } : null };
}
