import { randomUUID } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { paths } from "../../../functions/src/documents/paths.ts";
import type { SnapshotPart } from "../../../functions/src/documents/snapshot-document.ts";
import { StoreError } from "../../../functions/src/ports/store-error.ts";
import { readPlan } from "../../../functions/src/repositories/plans.ts";
import { closeLastMonth } from "../../../functions/src/triggers/close-last-month.ts";
import { closeMonth } from "../../../functions/src/use-cases/close-month.ts";
import { closedFigure, closedMonthDetail, closedMonths } from "../../../functions/src/use-cases/closed-months.ts";
import { compareClosedMonths } from "../../../functions/src/use-cases/compare-closed-months.ts";
import { consolidatedIndicators } from "../../../functions/src/use-cases/consolidated-indicators.ts";
import { movePlan } from "../../../functions/src/use-cases/move-plan.ts";
import { verifyClosedMonth } from "../../../functions/src/use-cases/verify-closed-month.ts";
import { consolidatedFilter } from "../../../plan/contract/consolidated.ts";
import type { ReviewAct } from "../../../plan/lifecycle/moves.ts";
import type { Account } from "../../../plan/people/account.ts";
import { mail, ofMinistry, ok } from "../review/reviewing.ts";
import { dyingAt } from "../store/dying.ts";
import { at, type Cloud, invited } from "../submission/cloud.ts";
import { onBothStores } from "../submission/stores.ts";
import { resultOf } from "../use-cases/read-file.ts";
import { BEFORE, CUT, closedCountry, closes, MONTH, NIGHT, sendsList, sendsPlan } from "./closing.ts";

const AFTER = "2026-06-01T05:00:00Z";

const everything = consolidatedFilter.parse({});

const adoption = async (cloud: Cloud, snapshot: string, agency?: string) => {
  const { figure, numerator, denominator, plans } = resultOf(
    await closedFigure(cloud, { snapshot, indicator: "digitalAdoption", agency }),
  );
  const sum = (part: "numerator" | "denominator") => plans.reduce((all, plan) => all + plan[part], 0);
  expect([sum("numerator"), sum("denominator")]).toEqual([numerator, denominator]);
  return { figure, plans: plans.map(({ plan, revision }) => `${plan}@${revision}`) };
};

/** What is kept of a month, but for when it was read. */
async function keptIn(cloud: Cloud, id: string) {
  const detail = resultOf(await closedMonthDetail(cloud, { snapshot: id }));
  const { snapshot, ...figures } = detail;
  const parts = await cloud.store.query({ collection: `snapshots/${id}/parts` });
  return {
    figures,
    plans: snapshot.closed?.plans,
    parts: parts.map(({ id: part, content: { readAt: _, ...content } }) => [part, content]),
  };
}

onBothStores((open) => {
  describe("a month that is closed", () => {
    test("keeps what was received before its end, and none of what came later", async () => {
      const cloud = open();
      await closedCountry(cloud);
      const open31 = resultOf(await consolidatedIndicators(at(cloud, "2026-05-31T23:00:00Z"), everything));
      await sendsPlan(cloud, CUT, { web: 230, base: 1 });
      await sendsPlan(cloud, AFTER, { web: 240, base: 2 });
      await sendsPlan(cloud, AFTER, { plan: "plano-3", web: 5 });
      await sendsList(cloud, AFTER, "AEXR", 1);
      const snapshot = await closes(cloud, NIGHT);
      expect(snapshot).toMatchObject({ id: "2026-05.1", cut: CUT, asOf: "2026-05-31", reason: null });
      expect(snapshot.closed).toMatchObject({ plans: 2, agencies: 2, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
      const detail = resultOf(await closedMonthDetail(cloud, { snapshot: snapshot.id }));
      expect(detail.indicators).toEqual(open31.indicators);
      expect(detail.headline).toEqual(open31.headline);
      expect(detail.agencies.map(({ identity }) => identity.acronym)[0]).toBe("AEX");
      expect(await adoption(cloud, snapshot.id)).toEqual({ figure: 460 / 920, plans: ["plano-1@1", "plano-2@1"] });
      expect(await adoption(cloud, snapshot.id, "900001")).toEqual({ figure: 0.25, plans: ["plano-1@1"] });
    });

    test("keeps the state that a plan had, whatever the ministry and the agency did to it since", async () => {
      const cloud = open();
      await closedCountry(cloud);
      const clara = await ofMinistry(cloud, "clara");
      const moves = async (moment: string, agency: string, plan: string, act: ReviewAct) => {
        const { revision = 0, state = "draft" } = (await readPlan(cloud.store, agency, plan)) ?? {};
        const request = { key: randomUUID(), act, base: { revision, state }, reason: "Duplicado." };
        return ok(movePlan({ ...at(cloud, moment), mail }, { account: clara, agency, plan, request }));
      };
      await moves("2026-05-25T12:00:00Z", "900001", "plano-1", "approve");
      await moves("2026-05-25T12:00:00Z", "900002", "plano-2", "begin");
      const expected = resultOf(await consolidatedIndicators(at(cloud, "2026-05-31T23:00:00Z"), everything));
      await moves(AFTER, "900001", "plano-1", "cancel");
      await sendsPlan(cloud, AFTER, { agency: "900002", plan: "plano-2", web: 240, base: 1 });
      await moves(AFTER, "900002", "plano-2", "approve");
      await closes(cloud, NIGHT);
      const states = async (agency: string) => {
        const part = await cloud.store.get(paths.snapshotPart("2026-05.1", `${agency}.0`));
        const kept = part?.content as unknown as SnapshotPart | undefined;
        return Object.values(kept?.plans ?? {}).map(({ revision, record }) => [revision, record.state]);
      };
      expect([await states("900001"), await states("900002")]).toEqual([[[1, "approved"]], [[1, "underReview"]]]);
      const { indicators, headline } = resultOf(await closedMonthDetail(cloud, { snapshot: "2026-05.1" }));
      expect({ indicators, headline }).toEqual({ indicators: expected.indicators, headline: expected.headline });
    });

    test("stays as it is whatever is sent and however often it is closed", async () => {
      const cloud = open();
      await closedCountry(cloud);
      const first = await closes(cloud, NIGHT);
      const kept = await keptIn(cloud, first.id);
      await sendsPlan(cloud, "2026-06-10T12:00:00Z", { web: 230, base: 1 });
      cloud.spent();
      expect(await closes(cloud, "2026-07-05T12:00:00Z")).toEqual(first);
      expect(cloud.spent().write).toBe(0);
      expect(await keptIn(cloud, first.id)).toEqual(kept);
      expect(resultOf(await verifyClosedMonth(cloud, { snapshot: first.id }))).toMatchObject({
        problems: [],
        hashAgrees: true,
        figuresAgree: true,
      });
    });

    test("has a further edition with its reason, and its first is found for ever", async () => {
      const cloud = open();
      await closedCountry(cloud);
      const first = await closes(cloud, NIGHT);
      await sendsPlan(cloud, "2026-06-02T12:00:00Z", { web: 230, base: 1 });
      const second = await closes(cloud, "2026-06-03T12:00:00Z", { reason: "Correção da Agência Exemplo" });
      expect(second).toMatchObject({ id: "2026-05.2", cut: "2026-06-03T11:50:00Z", asOf: "2026-05-31" });
      // Whoever lost the answer asks for the same edition again.
      expect(await closes(cloud, "2026-06-03T12:05:00Z", { reason: "Correção da Agência Exemplo" })).toEqual(second);
      expect((await adoption(cloud, first.id)).plans).toEqual(["plano-1@1", "plano-2@1"]);
      expect((await adoption(cloud, second.id)).plans).toEqual(["plano-1@2", "plano-2@1"]);
      expect(resultOf(await closedMonths(cloud)).map(({ id }) => id)).toEqual(["2026-05.2", "2026-05.1"]);
      const { agencies, plans } = resultOf(
        await compareClosedMonths(cloud, { from: first.id, to: second.id, indicator: "digitalAdoption" }),
      );
      expect(agencies.map(({ siorg }) => siorg)).toEqual([null, "900001"]);
      expect(agencies[0]?.changes.find(({ figure }) => figure === "digitalAdoption")).toEqual({
        figure: "digitalAdoption",
        from: 460 / 920,
        to: 575 / 920,
        why: { came: 0, left: 0, sent: 1, moved: 0, aged: 0 },
      });
      expect(plans).toEqual([
        {
          agency: "900001",
          plan: "plano-1",
          service: "Serviço plano-1",
          why: "sent",
          from: { numerator: 115, denominator: 460, revision: 1 },
          to: { numerator: 230, denominator: 460, revision: 2 },
        },
      ]);
    });

    test("is closed the same when it was stopped before or after any commit, also days later", async () => {
      const whole = open();
      await closedCountry(whole);
      await closes(whole, NIGHT);
      const expected = await keptIn(whole, "2026-05.1");
      // Begun, two agencies, closed.
      const commits = 4;
      for (const when of ["before", "after"] as const) {
        for (let number = 1; number <= commits; number++) {
          const cloud = open();
          await closedCountry(cloud);
          const dying = { ...cloud, store: dyingAt(cloud.store, number, when) };
          await expect(closes(dying, NIGHT)).rejects.toThrow(StoreError);
          await sendsPlan(cloud, "2026-06-02T12:00:00Z", { web: 230, base: 1 });
          await closes(cloud, "2026-06-04T12:00:00Z");
          expect(await keptIn(cloud, "2026-05.1")).toEqual(expected);
          expect(resultOf(await verifyClosedMonth(cloud, { snapshot: "2026-05.1" }))).toMatchObject({
            problems: [],
            hashAgrees: true,
          });
          const events = await cloud.store.query({ collection: "events", equal: { kind: "month.closed" } });
          expect(events).toHaveLength(1);
        }
      }
      const alive = open();
      await closedCountry(alive);
      const { closed } = await closes({ ...alive, store: dyingAt(alive.store, commits + 1, "before") }, NIGHT);
      expect(closed).not.toBeNull();
    });

    test("is closed once by two at the same time, and piece by piece", async () => {
      const cloud = open();
      await closedCountry(cloud);
      // Each writes when it read: of the two, one has to win in everything.
      await Promise.all([closes(cloud, NIGHT), closes(cloud, "2026-06-01T07:30:05Z")]);
      expect(resultOf(await verifyClosedMonth(cloud, { snapshot: "2026-05.1" }))).toMatchObject({ problems: [] });
      expect((await adoption(cloud, "2026-05.1")).plans).toEqual(["plano-1@1", "plano-2@1"]);
      expect(await cloud.store.query({ collection: "events", equal: { kind: "month.closed" } })).toHaveLength(1);
      const pieces = [];
      for (let piece = 0; piece < 3; piece++) pieces.push(await closes(cloud, NIGHT, { reason: "De novo", most: 1 }));
      expect(pieces.map(({ done, closed }) => [done, closed !== null])).toEqual([
        ["900001", false],
        ["900002", true],
        ["900002", true],
      ]);
      expect(resultOf(await verifyClosedMonth(cloud, { snapshot: "2026-05.2" }))).toMatchObject({ hashAgrees: true });
    });
  });

  describe("closing a month", () => {
    test("costs reads and writes for each agency, none for each plan", async () => {
      const cloud = open();
      await closedCountry(cloud);
      for (const plan of ["a", "b", "c", "d"]) await sendsPlan(cloud, BEFORE, { plan });
      cloud.spent();
      await closes(cloud, NIGHT);
      // The editions that there are (none is one read), the list of agencies; of each the edition, the agency, what happened
      // since (nothing is one read) and its rows; in the end a part each and the edition.
      expect(cloud.spent()).toEqual({ read: 1 + 2 + 2 * 4 + 2 + 1, write: 1 + 2 * 2 + 3 });
    });

    test("is refused until the month is over and what is under way has come in", async () => {
      const cloud = open();
      const asked = { account: await ministry(cloud), month: MONTH, reason: null };
      expect(await closeMonth(at(cloud, "2026-06-01T03:05:00Z"), asked)).toEqual({
        ok: false,
        refusal: { code: "month-not-over", month: MONTH },
      });
      expect(resultOf(await closeMonth(at(cloud, "2026-06-01T03:10:00Z"), asked)).snapshot.closed?.plans).toBe(0);
    });

    test("is refused of somebody who was disabled", async () => {
      const cloud = open();
      const account = await ministry(cloud, true);
      const outcome = await closeMonth(at(cloud, NIGHT), { account, month: MONTH, reason: null });
      expect(outcome).toEqual({ ok: false, refusal: { code: "person-disabled" } });
    });

    test("by the schedule closes the month before that of the schedule's day, whenever it comes to run", async () => {
      const cloud = open();
      await closedCountry(cloud);
      expect(await closeLastMonth(at(cloud, "2026-06-05T10:00:00Z"), "2026-06-01T07:30:00Z")).toMatchObject({
        id: "2026-05.1",
        plans: 2,
      });
      expect(await closeLastMonth(at(cloud, "2026-06-05T10:00:00Z"), "2026-06-03T07:30:00Z")).toMatchObject({
        plans: 2,
      });
      await expect(closeLastMonth(at(cloud, "2026-06-05T10:00:00Z"), "2026-07-01T07:30:00Z")).rejects.toThrow(
        "2026-06",
      );
    });
  });
});

async function ministry(cloud: Cloud, disabled = false): Promise<Account> {
  const account = {
    uid: "clara",
    email: "clara@exemplo.gov.br",
    name: "Clara",
    role: "ministry",
    agency: null,
  } as const;
  await invited(cloud, { ...account, agency: null as never, disabled });
  return account;
}
