import { describe, expect, test } from "@jest/globals";
import { paths } from "../../../functions/src/documents/paths.ts";
import type { PlanDocument } from "../../../functions/src/documents/plan-document.ts";
import type { DocumentTransaction } from "../../../functions/src/ports/document-store.ts";
import { readPlan, writePlan } from "../../../functions/src/repositories/plans.ts";
import { readRows, writeRows } from "../../../functions/src/repositories/rows.ts";
import { verifyRows } from "../../../functions/src/use-cases/verify-rows.ts";
import { notReviewed } from "../../../plan/review/plan-review.ts";
import { comment, confirm, move, ok, PLAN, peopled, type ReviewedCloud, SIORG, send } from "../review/reviewing.ts";
import { onBothStores } from "../submission/stores.ts";

const by = { uid: "terminal", name: "plano verify" };

/** A plan that was returned, sent again, confirmed by its owner, and is under review with a comment open. */
async function reviewed(cloud: ReviewedCloud): Promise<ReviewedCloud> {
  await ok(send(cloud));
  await ok(comment(cloud));
  await ok(move(cloud, "return"));
  await ok(send(cloud, { "service.unit": "Outra" }));
  await ok(confirm(cloud, "owner", cloud.owner));
  await ok(move(cloud, "begin"));
  return cloud;
}

const planDamage =
  (change: (plan: PlanDocument) => PlanDocument) =>
  async (transaction: DocumentTransaction): Promise<void> => {
    const plan = await readPlan(transaction, SIORG, PLAN);
    if (plan) writePlan(transaction, change(plan));
  };

const damages: readonly [string, (transaction: DocumentTransaction) => Promise<void>, object][] = [
  [
    "a plan in a state that nobody has moved it to",
    planDamage((plan) => ({ ...plan, state: "approved" })),
    { kind: "acceptance-differs", fields: ["state"] },
  ],
  [
    "a confirmation that nobody has given",
    planDamage((plan) => {
      const { owner } = plan.review.confirmations;
      return { ...plan, review: { ...plan.review, confirmations: { owner, chair: owner } } };
    }),
    { kind: "acceptance-differs", fields: ["review"] },
  ],
  [
    "comments that were counted wrongly",
    planDamage((plan) => ({ ...plan, review: { ...plan.review, openComments: 7 } })),
    { kind: "acceptance-differs", fields: ["review"] },
  ],
  [
    "a plan that knows nothing of its review",
    planDamage((plan) => ({ ...plan, review: notReviewed, state: "submitted" })),
    { kind: "acceptance-differs", fields: ["review", "state"] },
  ],
  [
    "a row that says nothing of it",
    async (transaction) => {
      const rows = await readRows(transaction, SIORG, 0);
      const row = rows?.plans[PLAN];
      if (rows && row) writeRows(transaction, { ...rows, plans: { [PLAN]: { ...row, review: null } } });
    },
    { kind: "row-differs", fields: ["review"] },
  ],
  [
    "a plan's document lost with its whole review",
    async (transaction) => transaction.delete(paths.plan(SIORG, PLAN)),
    { kind: "document-missing" },
  ],
];

onBothStores((open) => {
  describe("a verification", () => {
    test.each(damages)("finds %s, and puts back what the events say", async (_, damage, expected) => {
      const cloud = await reviewed(await peopled(open()));
      const before = [await readPlan(cloud.store, SIORG, PLAN), await readRows(cloud.store, SIORG, 0)];
      expect((await verifyRows(cloud, { repair: null })).drift).toEqual([]);
      await cloud.store.transact(damage);
      const { drift, remaining } = await verifyRows(cloud, { repair: by });
      expect(drift).toEqual([{ agency: SIORG, plan: PLAN, ...expected }]);
      expect(remaining).toEqual([]);
      expect([await readPlan(cloud.store, SIORG, PLAN), await readRows(cloud.store, SIORG, 0)]).toEqual(before);
    });

    test("tells of an event of a review that is lost, and leaves the plan where it stands", async () => {
      const cloud = await reviewed(await peopled(open()));
      const before = await readPlan(cloud.store, SIORG, PLAN);
      await cloud.store.transact(async (transaction) => transaction.delete(paths.reviewStep(SIORG, PLAN, 1)));
      const { drift, remaining } = await verifyRows(cloud, { repair: by });
      expect(drift).toEqual([{ agency: SIORG, plan: PLAN, kind: "review-incomplete", missing: [1] }]);
      expect(remaining).toEqual(drift);
      expect(await readPlan(cloud.store, SIORG, PLAN)).toEqual(before);
    });
  });
});
