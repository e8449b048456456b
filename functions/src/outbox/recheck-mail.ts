import type { DocumentReader } from "../ports/document-store.ts";
import { readPlan } from "../repositories/plans.ts";
import { reviewOf } from "../submission/review-of.ts";
import type { MailSettings } from "./mail-settings.ts";
import { recheckDigest } from "./recheck-digest.ts";
import type { Recheck } from "./rechecked.ts";

/** What a mail about a move was made from. */
interface MoveBasis {
  readonly agency: string;
  readonly plan: string;
  readonly step: number;
}

/**
 * Whether a mail's reason still holds: a digest's as `recheckDigest` says; that of a mail about a move of a plan as long
 * as the plan was not moved again, since its people would be told of what is no longer so. One read for that.
 */
export function recheckMail(store: DocumentReader, settings: MailSettings): Recheck {
  const digest = recheckDigest(store, settings);
  return async (mail, at) => {
    if (mail.kind !== "planMoved") return digest(mail, at);
    const { agency, plan: key, step } = mail.basis.move as unknown as MoveBasis;
    const plan = await readPlan(store, agency, key);
    return reviewOf(plan).last?.step === step ? { kind: "holds" } : { kind: "gone", reason: "no-longer-wanted" };
  };
}
