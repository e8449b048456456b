import { randomUUID } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { readAgency } from "../../../functions/src/repositories/agencies.ts";
import { readPlan } from "../../../functions/src/repositories/plans.ts";
import { readRows } from "../../../functions/src/repositories/rows.ts";
import { changeComment } from "../../../functions/src/use-cases/change-comment.ts";
import { movePlan } from "../../../functions/src/use-cases/move-plan.ts";
import { movePlans } from "../../../functions/src/use-cases/move-plans.ts";
import { reviewQueue } from "../../../functions/src/use-cases/review-queue.ts";
import { sendWorkbook } from "../../../functions/src/use-cases/send-workbook.ts";
import { verifyRows } from "../../../functions/src/use-cases/verify-rows.ts";
import { queueFilter } from "../../../plan/contract/review.ts";
import { standardActions } from "../../../plan/form/schedule.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { NOW, TODAY } from "../submission/cloud.ts";
import { exampleOf, fillCountry, light } from "../submission/country.ts";
import { onBothStores } from "../submission/stores.ts";
import { planWorkbook, request } from "../submission/workbooks.ts";
import {
  baseOf,
  comment,
  DEPUTY,
  move,
  OWNER,
  ofMinistry,
  ok,
  PLAN,
  peopled,
  refusalOf,
  SIORG,
  send,
} from "./reviewing.ts";

const allDone = standardActions.map(({ number }, index) => ({
  ...completePlanValues(TODAY).tables["schedule.actions"]?.[index],
  situation: "done" as const,
  dateDone: `2026-0${Math.min(4, 1 + Math.floor(number / 2))}-10`,
}));

onBothStores((open) => {
  describe("the ministry moves a plan", () => {
    test("from received to returned, sent again, approved, and its row and its agency's summary with it", async () => {
      const cloud = await peopled(open());
      await ok(send(cloud));
      await ok(move(cloud, "begin"));
      await ok(comment(cloud));
      const { last } = await ok(move(cloud, "return", { reason: "Veja os comentários." }));
      expect(last).toMatchObject({ act: "return", from: "underReview", to: "returned", revision: 1, step: 2 });
      const row = async () => (await readRows(cloud.store, SIORG, 0))?.plans[PLAN];
      expect(await row()).toMatchObject({ state: "returned", review: { reviewed: 1, openComments: 1 } });
      expect((await readAgency(cloud.store, SIORG))?.summary.states).toEqual({ returned: 1 });

      await ok(send(cloud, { "service.unit": "Outra unidade" }));
      expect(await row()).toMatchObject({ state: "submitted", revision: 2, review: { reviewed: 1, openComments: 1 } });
      expect(await refusalOf(move(cloud, "approve"))).toEqual({ code: "comments-open", count: 1 });
      const [made] = await cloud.store.query({ collection: `plans/${SIORG}.${PLAN}/comments` });
      const settle = { agency: SIORG, plan: PLAN, comment: made?.id ?? "", change: { state: "addressed" as const } };
      await ok(changeComment(cloud, { account: cloud.editor, ...settle }));
      await ok(move(cloud, "approve"));
      expect(await row()).toMatchObject({ state: "approved", review: { reviewed: 2, openComments: 0 } });
      expect((await readAgency(cloud.store, SIORG))?.summary.states).toEqual({ approved: 1 });
      expect((await verifyRows(cloud, { repair: null })).drift).toEqual([]);
    });

    test("and approves as launched what says that action 7 is done; sent again it stays so", async () => {
      const cloud = await peopled(open());
      await ok(send(cloud, {}, { tables: { "schedule.actions": allDone }, said: { explanations: [] } }));
      expect(await ok(move(cloud, "approve"))).toMatchObject({ state: "launched" });
      await ok(send(cloud, { "service.unit": "Outra" }, { tables: { "schedule.actions": allDone } }));
      expect((await readPlan(cloud.store, SIORG, PLAN))?.state).toBe("launched");
      expect((await verifyRows(cloud, { repair: null })).drift).toEqual([]);
    });

    test("cancels it with a reason, whereupon it takes no submission and reminds nobody until it is reopened", async () => {
      const cloud = await peopled(open());
      await ok(send(cloud));
      expect((await readPlan(cloud.store, SIORG, PLAN))?.nextReminderOn).not.toBeNull();
      expect(await refusalOf(move(cloud, "cancel"))).toEqual({ code: "reason-missing" });
      await ok(move(cloud, "cancel", { reason: "Serviço extinto por lei." }));
      expect(await readPlan(cloud.store, SIORG, PLAN)).toMatchObject({
        state: "cancelled",
        nextReminderOn: null,
        review: { last: { reason: "Serviço extinto por lei." } },
      });
      expect(await refusalOf(send(cloud, { "service.unit": "Outra" }))).toEqual({ code: "plan-cancelled" });
      await ok(move(cloud, "reopen", { reason: "A lei foi revogada." }));
      const plan = await readPlan(cloud.store, SIORG, PLAN);
      expect(plan?.state).toBe("underReview");
      expect(plan?.nextReminderOn).not.toBeNull();
      await ok(send(cloud, { "service.unit": "Outra" }));
      expect((await verifyRows(cloud, { repair: null })).drift).toEqual([]);
    });

    test("only as it has seen it, and only as the life cycle has it", async () => {
      const cloud = await peopled(open());
      await ok(send(cloud));
      const seen = await baseOf(cloud);
      await ok(send(cloud, { "service.unit": "Outra" }));
      expect(await refusalOf(move(cloud, "approve", { base: seen }))).toEqual({
        code: "plan-moved",
        state: "submitted",
        revision: 2,
        last: null,
      });
      expect(await refusalOf(move(cloud, "reopen", { reason: "Engano." }))).toEqual({
        code: "no-such-move",
        act: "reopen",
        state: "submitted",
      });
      expect(await refusalOf(move(cloud, "return"))).toEqual({ code: "comments-missing" });
      const elsewhere = { account: cloud.ministry, agency: "26", plan: PLAN };
      const asked = { key: randomUUID(), act: "approve" as const, base: seen };
      expect(await refusalOf(movePlan(cloud, { ...elsewhere, request: asked }))).toMatchObject({ code: "not-found" });
      for (const account of [cloud.editor, cloud.focalPoint, await ofMinistry(cloud, "dora", "admin")]) {
        const other = movePlan(cloud, { account, agency: SIORG, plan: PLAN, request: asked });
        expect(await refusalOf(other)).toEqual({ code: "not-allowed" });
      }
    });

    test("once, however often it asks with the same key, and whoever asks at the same time", async () => {
      const cloud = await peopled(open());
      await ok(send(cloud));
      const base = await baseOf(cloud);
      const key = randomUUID();
      const first = await ok(move(cloud, "approve", { key, base }));
      expect(await ok(move(cloud, "approve", { key, base }))).toEqual(first);
      expect(await refusalOf(move(cloud, "cancel", { key, base, reason: "Engano." }))).toEqual({ code: "key-reused" });

      const approved = await baseOf(cloud);
      const other = await ofMinistry(cloud, "davi");
      const asking = (account: typeof other, act: "reopen" | "cancel") => {
        const asked = { key: randomUUID(), act, base: approved, reason: "Ao mesmo tempo." };
        return movePlan(cloud, { account, agency: SIORG, plan: PLAN, request: asked });
      };
      const both = await Promise.all([asking(cloud.ministry, "reopen"), asking(other, "cancel")]);
      expect(both.filter(({ ok: isDone }) => isDone)).toHaveLength(1);
      const [lost] = both.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal]));
      const winner = both[0]?.ok ? cloud.ministry.name : other.name;
      expect(lost).toMatchObject({ code: "plan-moved", last: { by: winner } });
      const events = await cloud.store.query({ collection: "events", equal: { kind: "plan.moved" } });
      expect(events).toHaveLength(2);
    });

    test("or the agency sends it first: whichever comes second has seen what is no longer so, and nothing is half done", async () => {
      const cloud = await peopled(open());
      await ok(send(cloud));
      await ok(move(cloud, "begin"));
      const base = await baseOf(cloud);
      const [sent, moved] = await Promise.all([
        send(cloud, { "service.unit": "Outra" }),
        move(cloud, "approve", { base }),
      ]);
      expect(sent.ok).toBe(true);
      const plan = await readPlan(cloud.store, SIORG, PLAN);
      expect(plan).toMatchObject({ revision: 2, state: moved.ok ? "amended" : "submitted" });
      if (!moved.ok) expect(moved.refusal).toMatchObject({ code: "plan-moved", revision: 2 });
      expect((await verifyRows(cloud, { repair: null })).drift).toEqual([]);
    });

    test("within nine reads and nine writes, in any country; and a submission costs no more for open comments", async () => {
      const cloud = await peopled(open());
      await ok(send(cloud));
      const example = light(await exampleOf(cloud.store, SIORG, PLAN));
      await fillCountry(cloud.store, example, { first: 1, agencies: 5, plansEach: 8 });
      await ok(move(cloud, "begin"));
      for (let made = 0; made < 12; made++) await ok(comment(cloud));
      cloud.spent();
      const base = await baseOf(cloud);
      cloud.spent();
      const asked = { key: randomUUID(), act: "return" as const, base };
      await ok(movePlan(cloud, { account: cloud.ministry, agency: SIORG, plan: PLAN, request: asked }));
      // Person, plan, agency, rows and one focal point; plan, rows, agency, event and three mails.
      expect(cloud.spent()).toEqual({ read: 5, write: 7 });
      const grid = planWorkbook({ "plan.revision": 1, "service.unit": "Outra" });
      await ok(
        sendWorkbook(cloud, { account: cloud.editor, grid, source: "p.xlsx", request: request({ final: true }) }),
      );
      expect(cloud.spent()).toEqual({ read: 5, write: 6 });
    });
  });

  describe("its people", () => {
    const mails = async (cloud: Awaited<ReturnType<typeof peopled>>) =>
      (await cloud.store.query({ collection: "outbox" })).map(({ content }) => content);

    test("get one mail each of what they have to know, and none of the rest", async () => {
      const cloud = await peopled(open());
      await ok(send(cloud));
      await ok(move(cloud, "begin"));
      expect(await mails(cloud)).toEqual([]);
      await ok(comment(cloud, { text: "Ligue para 61 99999-0000 e fale com Pedro." }));
      const key = randomUUID();
      const base = await baseOf(cloud);
      await ok(move(cloud, "return", { key, base }));
      await ok(move(cloud, "return", { key, base }));
      const sent = await mails(cloud);
      expect(sent.map(({ to }) => to).sort()).toEqual([DEPUTY, OWNER, "ponto@exemplo.gov.br"]);
      expect(new Set(sent.map(({ kind }) => kind))).toEqual(new Set(["planMoved"]));
      for (const { to, message } of sent) {
        const { subject, text, html } = message as unknown as { subject: string; text: string; html: string };
        expect(subject).toBe("Plano devolvido para ajustes: Emitir certidão de registro");
        expect(text).toContain("com um comentário.");
        expect(text).not.toMatch(/cancelad/i);
        // Nobody's address, telephone or name but the reader's, and nothing of what was commented.
        for (const said of [text, html]) {
          for (const other of [OWNER, DEPUTY, "ponto@exemplo.gov.br"])
            if (other !== to) expect(said).not.toContain(other);
          for (const personal of ["Pedro", "99999", "clara", cloud.editor.name]) expect(said).not.toContain(personal);
        }
      }
    });

    test("are told of a cancellation in words of its own, with the reason", async () => {
      const cloud = await peopled(open());
      await ok(send(cloud));
      await ok(move(cloud, "cancel", { reason: "Serviço extinto por lei." }));
      const [sent] = await mails(cloud);
      const { subject, text } = (sent?.message ?? {}) as unknown as { subject: string; text: string };
      expect(subject).toMatch(/^Plano cancelado pelo ministério: /);
      expect(text).toContain("Não é uma devolução para ajustes");
      expect(text).toContain("Serviço extinto por lei.");
    });
  });

  describe("several plans at once", () => {
    test("are moved each by itself, and asked again those that were are found so", async () => {
      const cloud = await peopled(open());
      await ok(send(cloud));
      for (const id of ["plano-2", "plano-3"]) {
        const grid = planWorkbook({ "plan.id": id, "service.name": `Serviço ${id}` });
        await ok(sendWorkbook(cloud, { account: cloud.editor, grid, source: "p.xlsx", request: request() }));
      }
      await ok(comment(cloud));
      const base = { revision: 1, state: "submitted" as const };
      const named = [PLAN, "plano-2", "plano-9", "plano-3"].map((plan) => ({ agency: SIORG, plan, base }));
      const asked = { key: randomUUID(), act: "approve" as const, plans: named };
      const { results } = await ok(movePlans(cloud, { account: cloud.ministry, request: asked, language: "pt-BR" }));
      expect(results.map(({ state, refused }) => state ?? refused?.code)).toEqual([
        "comments-open",
        "approved",
        "not-found",
        "approved",
      ]);
      expect(results[0]?.refused?.sentence).toContain("Há um comentário em aberto");
      const again = await ok(movePlans(cloud, { account: cloud.ministry, request: asked, language: "pt-BR" }));
      expect(again.results).toEqual(results);
      expect(await cloud.store.query({ collection: "events", equal: { kind: "plan.moved" } })).toHaveLength(2);
      expect((await readAgency(cloud.store, SIORG))?.summary.states).toEqual({ approved: 2, submitted: 1 });
    });
  });

  describe("what waits for the ministry", () => {
    test("is listed, what waits longest first, by state, agency, words, comments and finality", async () => {
      const cloud = await peopled(open());
      await ok(send(cloud));
      await ok(comment(cloud));
      const grid = planWorkbook({ "plan.id": "plano-2", "service.name": "Registrar armador" });
      const later = { ...cloud, now: () => new Date("2026-05-16T12:00:00Z") };
      await ok(sendWorkbook(later, { account: cloud.editor, grid, source: "p.xlsx", request: request() }));
      const queue = async (asked: object) =>
        (await ok(reviewQueue(cloud, queueFilter.parse(asked)))).rows.map(({ plan }) => plan);
      expect(await queue({})).toEqual([PLAN, "plano-2"]);
      expect(await queue({ text: "armador" })).toEqual(["plano-2"]);
      expect(await queue({ agency: "26" })).toEqual([]);
      expect(await queue({ comments: "open" })).toEqual([PLAN]);
      expect(await queue({ comments: "none" })).toEqual(["plano-2"]);
      expect(await queue({ final: "yes" })).toEqual([]);
      expect(await queue({ state: "approved" })).toEqual([]);
      await ok(move(cloud, "cancel", { reason: "Extinto." }));
      expect(await queue({})).toEqual(["plano-2"]);
      expect(await queue({ state: "cancelled,approved" })).toEqual([PLAN]);
      const [row] = (await ok(reviewQueue(cloud, queueFilter.parse({ state: "cancelled" })))).rows;
      expect(row).toMatchObject({
        agency: SIORG,
        acronym: "AEX",
        service: "Emitir certidão de registro",
        received: NOW.replace(/\.\d+/, ""),
        sentAsFinal: true,
        confirmed: [],
        openComments: 1,
      });
    });
  });
});
