import { describe, expect, test } from "@jest/globals";
import { readPlan } from "../../../functions/src/repositories/plans.ts";
import { readRows } from "../../../functions/src/repositories/rows.ts";
import { confirmPlan } from "../../../functions/src/use-cases/confirm-plan.ts";
import { planReview } from "../../../functions/src/use-cases/plan-review.ts";
import { verifyRows } from "../../../functions/src/use-cases/verify-rows.ts";
import { invited } from "../submission/cloud.ts";
import { onBothStores } from "../submission/stores.ts";
import { comment, confirm, DEPUTY, move, ok, PLAN, peopled, refusalOf, SIORG, send } from "./reviewing.ts";

onBothStores((open) => {
  describe("a plan is confirmed", () => {
    test("by its owner and by the chair, each with their own account, and is final then", async () => {
      const cloud = await peopled(open());
      await ok(send(cloud));
      expect(await ok(confirm(cloud, "owner", cloud.owner))).toMatchObject({ final: false });
      const both = await ok(confirm(cloud, "chair", cloud.chair));
      expect(both).toMatchObject({
        final: true,
        confirmations: { owner: { by: { uid: "nara" } }, chair: { by: { uid: "sofia" } } },
      });
      expect((await readRows(cloud.store, SIORG, 0))?.plans[PLAN]?.review).toMatchObject({
        sentAsFinal: true,
        confirmed: ["owner", "chair"],
      });
      expect((await verifyRows(cloud, { repair: null })).drift).toEqual([]);
    });

    test("anew by both after a change, and not after the same was sent again", async () => {
      const cloud = await peopled(open());
      await ok(send(cloud));
      await ok(confirm(cloud, "owner", cloud.owner));
      await ok(confirm(cloud, "chair", cloud.chair));
      await ok(send(cloud, { "service.unit": "Outra unidade" }));
      const changed = await ok(planReview(cloud, { account: cloud.owner, agency: SIORG, plan: PLAN }));
      expect(changed).toMatchObject({
        final: false,
        confirmations: { owner: null, chair: null },
        capacities: ["owner"],
      });
      await ok(confirm(cloud, "owner", cloud.owner));
      // Not as final and back: the content is what was confirmed.
      await ok(send(cloud, { "service.unit": "Outra unidade" }, { said: { final: false } }));
      expect(await refusalOf(confirm(cloud, "chair", cloud.chair))).toEqual({ code: "not-sent-as-final" });
      await ok(send(cloud, { "service.unit": "Outra unidade" }));
      expect(await ok(confirm(cloud, "chair", cloud.chair))).toMatchObject({ final: true });
      expect((await verifyRows(cloud, { repair: null })).drift).toEqual([]);
    });

    test("by nobody else, of nothing else, and not twice by one person", async () => {
      const cloud = await peopled(open());
      await ok(send(cloud));
      const owner = { code: "not-confirmer", confirmer: "owner" };
      expect(await refusalOf(confirm(cloud, "owner", cloud.editor))).toEqual(owner);
      expect(await refusalOf(confirm(cloud, "owner", cloud.chair))).toEqual(owner);
      expect(await refusalOf(confirm(cloud, "chair", cloud.owner))).toEqual({ ...owner, confirmer: "chair" });
      // A token that names the owner's address, of an account that was invited by another.
      const claimed = { ...cloud.editor, email: cloud.owner.email };
      expect(await refusalOf(confirm(cloud, "owner", claimed))).toEqual(owner);
      const hash = "f".repeat(64);
      const other = {
        account: cloud.owner,
        plan: PLAN,
        request: { confirmer: "owner" as const, confirmed: true, hash },
      };
      expect(await refusalOf(confirmPlan(cloud, other))).toMatchObject({ code: "plan-moved" });

      const deputy = await invited(cloud, { uid: "ivo", email: DEPUTY, chair: true });
      await ok(confirm(cloud, "owner", deputy));
      expect(await refusalOf(confirm(cloud, "chair", deputy))).toEqual({ code: "same-person" });
      // The titular may confirm after the suplente, who then counts no longer.
      await ok(confirm(cloud, "owner", cloud.owner));
      expect(await ok(confirm(cloud, "chair", deputy))).toMatchObject({ final: true });
    });

    test("not while it is returned or cancelled", async () => {
      const cloud = await peopled(open());
      await ok(send(cloud));
      await ok(comment(cloud));
      await ok(move(cloud, "return"));
      const refused = { code: "not-confirmable", state: "returned" };
      expect(await refusalOf(confirm(cloud, "owner", cloud.owner))).toEqual(refused);
    });

    test("once, however often somebody asks, and by both when both ask at once; each takes back their own alone", async () => {
      const cloud = await peopled(open());
      await ok(send(cloud));
      await Promise.all([ok(confirm(cloud, "owner", cloud.owner)), ok(confirm(cloud, "chair", cloud.chair))]);
      cloud.spent();
      expect(await ok(confirm(cloud, "owner", cloud.owner))).toMatchObject({ final: true });
      expect(cloud.spent().write).toBe(0);
      expect((await readPlan(cloud.store, SIORG, PLAN))?.review.steps).toBe(2);
      const deputy = await invited(cloud, { uid: "ivo", email: DEPUTY });
      expect(await refusalOf(confirm(cloud, "owner", deputy, false))).toEqual({ code: "not-allowed" });
      cloud.spent();
      expect(await ok(confirm(cloud, "owner", cloud.owner, false))).toMatchObject({ final: false });
      // One read more is the test's own, of the receipt.
      expect(cloud.spent()).toEqual({ read: 5, write: 3 });
      expect((await verifyRows(cloud, { repair: null })).drift).toEqual([]);
    });
  });
});
