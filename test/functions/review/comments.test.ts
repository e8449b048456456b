import { randomUUID } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { readPlan } from "../../../functions/src/repositories/plans.ts";
import { changeComment } from "../../../functions/src/use-cases/change-comment.ts";
import { planContent } from "../../../functions/src/use-cases/plan-content.ts";
import { planReview } from "../../../functions/src/use-cases/plan-review.ts";
import { verifyRows } from "../../../functions/src/use-cases/verify-rows.ts";
import type { CommentChange } from "../../../plan/contract/review.ts";
import type { Account } from "../../../plan/people/account.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { TODAY } from "../submission/cloud.ts";
import { onBothStores } from "../submission/stores.ts";
import { comment, move, ok, PLAN, peopled, type ReviewedCloud, refusalOf, SIORG, send } from "./reviewing.ts";

function change(cloud: ReviewedCloud, account: Account, id: string, said: CommentChange) {
  return changeComment(cloud, { account, agency: SIORG, plan: PLAN, comment: id, change: said });
}

async function openComments(cloud: ReviewedCloud) {
  return (await readPlan(cloud.store, SIORG, PLAN))?.review.openComments;
}

onBothStores((open) => {
  describe("a comment", () => {
    test("is made once on a cell, for the key that it was asked with; six reads, four writes", async () => {
      const cloud = await peopled(open());
      await ok(send(cloud));
      const key = randomUUID();
      cloud.spent();
      const made = await ok(comment(cloud, { key, field: "schedule.actions.month", row: 4 }));
      // One read more is the test's own, of the revision's number.
      expect(cloud.spent()).toEqual({ read: 7, write: 4 });
      expect(made).toMatchObject({ id: key, state: "open", revision: 1, subject: { row: { ordinal: 4 } } });
      expect(await ok(comment(cloud, { key, field: "schedule.actions.month", row: 4 }))).toEqual(made);
      expect(await refusalOf(comment(cloud, { key, field: "service.unit" }))).toEqual({ code: "key-reused" });
      expect(await openComments(cloud)).toBe(1);
    });

    test("follows its row to the cell where it stands after rows were inserted, and says what stands there now", async () => {
      const cloud = await peopled(open());
      await ok(send(cloud));
      const made = await ok(comment(cloud, { field: "measurements.completed", row: 2 }));
      const all = completePlanValues(TODAY).tables.measurements ?? [];
      const [first = {}] = all;
      const measurements = [
        { ...first, month: "2025-12" },
        ...all.map((row, at) => (at === 1 ? { ...row, completed: 81 } : row)),
      ];
      await ok(send(cloud, {}, { tables: { measurements } }));
      const { comments } = await ok(planReview(cloud, { account: cloud.editor, agency: SIORG, plan: PLAN }));
      expect(comments).toHaveLength(1);
      expect(comments[0]).toMatchObject({
        id: made.id,
        cell: { sheet: "Medições", row: (made.place?.row ?? 0) + 1 },
        says: "81",
        changed: true,
      });
    });

    test("is addressed by the agency with an answer, opened again or withdrawn by the ministry, and counted all the while", async () => {
      const cloud = await peopled(open());
      await ok(send(cloud));
      const { id } = await ok(comment(cloud));
      const addressed = { state: "addressed", answer: "O nome é o da lei." } as const;
      expect(await ok(change(cloud, cloud.editor, id, addressed))).toMatchObject({
        state: "addressed",
        settled: { by: { uid: cloud.editor.uid }, answer: addressed.answer },
      });
      expect(await openComments(cloud)).toBe(0);
      cloud.spent();
      await ok(change(cloud, cloud.editor, id, addressed));
      expect(cloud.spent().write).toBe(0);
      await ok(change(cloud, cloud.ministry, id, { state: "open", answer: "O Portal diz outro." }));
      expect(await openComments(cloud)).toBe(1);
      expect(await refusalOf(change(cloud, cloud.editor, id, { state: "withdrawn" }))).toEqual({
        code: "comment-not-so",
        state: "open",
      });
      await ok(change(cloud, cloud.ministry, id, { state: "withdrawn" }));
      expect(await openComments(cloud)).toBe(0);
      expect(await refusalOf(change(cloud, cloud.editor, id, addressed))).toMatchObject({ code: "comment-not-so" });
      expect((await verifyRows(cloud, { repair: null })).drift).toEqual([]);
    });

    test("is not made on a revision that is no longer the last, on no field, nor by the agency", async () => {
      const cloud = await peopled(open());
      await ok(send(cloud));
      await ok(send(cloud, { "service.unit": "Outra" }));
      expect(await refusalOf(comment(cloud, { revision: 1 }))).toMatchObject({ code: "plan-moved", revision: 2 });
      expect(await refusalOf(comment(cloud, { field: "service.colour" }))).toEqual({
        code: "not-found",
        what: "field",
      });
      expect(await refusalOf(comment({ ...cloud, ministry: cloud.editor as never }))).toEqual({ code: "not-allowed" });
      expect(await refusalOf(change(cloud, cloud.ministry, "x/../y", { state: "withdrawn" }))).toMatchObject({
        what: "comment",
      });
    });

    test("by two reviewers at once is two", async () => {
      const cloud = await peopled(open());
      await ok(send(cloud));
      await Promise.all([
        ok(comment(cloud)),
        ok(comment(cloud, { field: "service.unit" })),
        ok(comment(cloud, { field: null })),
      ]);
      expect(await openComments(cloud)).toBe(3);
      const { comments, acts } = await ok(planReview(cloud, { account: cloud.ministry, agency: SIORG, plan: PLAN }));
      expect(comments.map(({ subject }) => subject.field)).toEqual([null, "service.name", "service.unit"]);
      expect(acts).toEqual(["begin", "approve", "return", "cancel"]);
    });
  });

  test("what a revision says is read without its workbook", async () => {
    const cloud = await peopled(open());
    await ok(send(cloud));
    await ok(send(cloud, { "service.unit": "Outra" }));
    const unit = async (revision?: number) => {
      const { sheets } = await ok(planContent(cloud, { agency: SIORG, plan: PLAN, ...(revision && { revision }) }));
      const cells = sheets.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === "fields" ? block.cells : [])),
      );
      return cells.find(({ key }) => key === "service.unit")?.text;
    };
    expect([await unit(1), await unit()]).toEqual(["Coordenação de Registros", "Outra"]);
    expect(await refusalOf(planContent(cloud, { agency: SIORG, plan: PLAN, revision: 9 }))).toMatchObject({
      what: "revision",
    });
    await ok(move(cloud, "begin"));
  });
});
