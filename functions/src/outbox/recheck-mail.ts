import type { DocumentReader } from "../ports/document-store.ts";
import { readPlan } from "../repositories/plans.ts";
import { readVisit } from "../repositories/visits.ts";
import { reviewOf } from "../submission/review-of.ts";
import type { MailSettings } from "./mail-settings.ts";
import { recheckDigest } from "./recheck-digest.ts";
import type { Recheck, Rechecked } from "./rechecked.ts";

/** What a mail about a move was made from. */
interface MoveBasis {
  readonly agency: string;
  readonly plan: string;
  readonly step: number;
}

/** What a mail about a visit was made from: how often its entry was written, or its step; neither where it holds whatever comes. */
interface VisitBasis {
  readonly id: string;
  readonly entries?: number;
  readonly step?: number;
}

async function recheckVisit(store: DocumentReader, { id, entries, step }: VisitBasis): Promise<Rechecked> {
  const visit = await readVisit(store, id);
  const holds =
    visit !== null &&
    (entries === undefined || visit.entries === entries) &&
    (step === undefined || visit.history.length === step);
  return holds ? { kind: "holds" } : { kind: "gone", reason: "no-longer-wanted" };
}

/**
 * Whether a mail's reason still holds: a digest's as `recheckDigest` says; that of a mail about a move of a plan as long
 * as the plan was not moved again, since its people would be told of what is no longer so; that of a mail about a
 * visit as long as the calendar entry that it brings is the last, or nothing else was done. One read for that.
 */
export function recheckMail(store: DocumentReader, settings: MailSettings): Recheck {
  const digest = recheckDigest(store, settings);
  return async (mail, at) => {
    if (mail.kind === "visitMoved") return recheckVisit(store, mail.basis.visit as unknown as VisitBasis);
    if (mail.kind !== "planMoved") return digest(mail, at);
    const { agency, plan: key, step } = mail.basis.move as unknown as MoveBasis;
    const plan = await readPlan(store, agency, key);
    return reviewOf(plan).last?.step === step ? { kind: "holds" } : { kind: "gone", reason: "no-longer-wanted" };
  };
}
