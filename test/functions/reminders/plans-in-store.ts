import type { PlanDocument } from "../../../functions/src/documents/plan-document.ts";
import type { DocumentStore } from "../../../functions/src/ports/document-store.ts";
import { writePlan } from "../../../functions/src/repositories/plans.ts";
import { nextReminderOn } from "../../../plan/reminders/next-reminder.ts";
import { defaultReminderPolicy } from "../../../plan/reminders/policy.ts";
import type { WatchedPlan } from "../../../plan/reminders/watch.ts";
import { notReviewed } from "../../../plan/review/plan-review.ts";

/** A plan's document as its submission would have left it. */
export function documentOf(plan: WatchedPlan): PlanDocument {
  return {
    ...plan,
    revision: 1,
    receipt: { number: "2026-7K3M-9QXD-4TBV", moment: `${plan.checkedOn}T12:00:00Z`, hash: "0".repeat(64) },
    by: { uid: "u1", name: "Joana Invente de Exemplo" },
    receivedOn: [plan.checkedOn],
    source: "plano.xlsx",
    modified: null,
    final: false,
    review: notReviewed,
    findings: [],
    findingsOmitted: 0,
    findingCounts: { error: 0, query: 0, warning: 0 },
    explanations: [],
    nextReminderOn: nextReminderOn(plan, defaultReminderPolicy),
  };
}

/** Puts plans into a store. */
export async function putPlans(store: DocumentStore, plans: readonly WatchedPlan[]): Promise<void> {
  for (let from = 0; from < plans.length; from += 400) {
    await store.transact(async (transaction) => {
      for (const plan of plans.slice(from, from + 400)) writePlan(transaction, documentOf(plan));
    });
  }
}
