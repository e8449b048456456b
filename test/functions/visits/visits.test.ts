import { randomUUID } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { askVisit } from "../../../functions/src/use-cases/ask-visit.ts";
import { listVisits, visitDay } from "../../../functions/src/use-cases/list-visits.ts";
import { visitCalendar } from "../../../functions/src/use-cases/visit-calendar.ts";
import { visitsWanted } from "../../../plan/contract/visits.ts";
import type { Account } from "../../../plan/people/account.ts";
import { ofMinistry, ok, PLAN, peopled, type ReviewedCloud, send } from "../review/reviewing.ts";
import { codeOf } from "../rounds/rounds-at-work.ts";
import { invited } from "../submission/cloud.ts";
import { onBothStores } from "../submission/stores.ts";
import { ask, meeting, move, stands, wish } from "./visiting.ts";

const list = (cloud: ReviewedCloud, account: Account, said: object = {}, agency: string | null = null) =>
  ok(listVisits(cloud, { account, agency, wanted: visitsWanted.parse(said) }));

const idsOf = async (page: ReturnType<typeof list>) => (await page).visits.map(({ id }) => id);

onBothStores((open) => {
  describe("asking for a visit", () => {
    test("is once under one key, names the plan's service, and leaves its event", async () => {
      const cloud = await peopled(open());
      await ok(send(cloud));
      cloud.spent();
      const request = wish({ plan: PLAN });
      const visit = await ok(askVisit(cloud, { account: cloud.editor, request }));
      expect(cloud.spent()).toEqual({ read: 4, write: 2 });
      expect(visit).toMatchObject({ agency: "900001", acronym: "AEX", state: "requested", entries: 0 });
      expect(visit.service).not.toBeNull();
      expect(await ok(askVisit(cloud, { account: cloud.editor, request }))).toEqual(visit);
      const other = askVisit(cloud, { account: cloud.editor, request: { ...request, people: 3 } });
      expect(codeOf(await other)).toBe("key-reused");
      const events = await cloud.store.query({ collection: "events", equal: { kind: "visit.asked" } });
      expect(events.map(({ content }) => content.details)).toEqual([{ visit: visit.id, kind: "workshop" }]);
    });

    test("is of an agency's people who may still act, for a plan of theirs and for days to come", async () => {
      const cloud = await peopled(open());
      expect(codeOf(await ask(cloud, {}, cloud.ministry as never))).toBe("not-allowed");
      expect(codeOf(await ask(cloud, { plan: "de-outro" }))).toBe("not-found");
      expect(codeOf(await ask(cloud, { dates: ["2026-05-14"] }))).toBe("day-past");
      expect(codeOf(await ask(cloud, { dates: ["2026-05-15"] }))).toBe("done");
      await invited(cloud, { disabled: true });
      expect(codeOf(await ask(cloud))).toBe("person-disabled");
    });
  });

  describe("a visit", () => {
    test("is moved once under one key, and not by whoever saw it otherwise", async () => {
      const cloud = await peopled(open());
      const asked = await ok(ask(cloud));
      const key = randomUUID();
      cloud.spent();
      const scheduled = await ok(move(cloud, cloud.ministry, asked, { act: "schedule", meeting }, key));
      // Who acts, the visit, who asked, and one focal point; the visit, its event and three mails.
      expect(cloud.spent()).toEqual({ read: 4, write: 5 });
      expect(scheduled).toMatchObject({ state: "scheduled", meeting, entries: 1 });
      expect(await ok(move(cloud, cloud.ministry, asked, { act: "schedule", meeting }, key))).toEqual(scheduled);
      const another = { act: "schedule", meeting: { ...meeting, time: "09:00" } } as const;
      expect(codeOf(await move(cloud, cloud.ministry, asked, another, key))).toBe("key-reused");
      const stale = await move(cloud, cloud.ministry, asked, { act: "decline", reason: "Sem equipe." });
      expect(stale).toMatchObject({ refusal: { code: "visit-moved", state: "scheduled", by: "Pessoa clara" } });
      // Two who decide on the same sight: one of them is told.
      const both = await Promise.all([
        move(cloud, cloud.editor, scheduled, { act: "confirm" }),
        move(cloud, cloud.ministry, scheduled, { act: "cancel", reason: "Feriado." }),
      ]);
      expect(both.map(codeOf).sort()).toEqual(["done", "visit-moved"]);
      const events = await cloud.store.query({ collection: "events", equal: { kind: "visit.moved" } });
      expect(events).toHaveLength(2);
      expect((await stands(cloud, asked)).history).toHaveLength(3);
    });

    test("is the agency's own and the ministry's, and each side makes its own moves", async () => {
      const cloud = await peopled(open());
      const asked = await ok(ask(cloud));
      const elsewhere = await invited(cloud, { uid: "otto", agency: "26" });
      const cancel = { act: "cancel", reason: "Não é mais preciso." } as const;
      expect(codeOf(await move(cloud, elsewhere, asked, cancel))).toBe("not-found");
      expect(codeOf(await visitCalendar(cloud, { account: elsewhere, visit: asked.id }))).toBe("not-found");
      expect(codeOf(await move(cloud, cloud.editor, asked, { act: "schedule", meeting }))).toBe("no-such-visit-move");
      expect(codeOf(await move(cloud, cloud.ministry, asked, { act: "confirm" }))).toBe("no-such-visit-move");
      expect(codeOf(await move(cloud, cloud.ministry, { ...asked, id: "../users/clara" }, cancel))).toBe("not-found");
      const past = { act: "schedule", meeting: { ...meeting, day: "2026-05-14" } } as const;
      expect(codeOf(await move(cloud, cloud.ministry, asked, past))).toBe("day-past");
      // Whoever has no date has no entry to download either.
      expect(codeOf(await visitCalendar(cloud, { account: cloud.editor, visit: asked.id }))).toBe("not-found");
      expect(codeOf(await move(cloud, cloud.focalPoint, asked, cancel))).toBe("done");
      expect(codeOf(await visitDay(cloud, { account: cloud.editor, day: meeting.day }))).toBe("not-allowed");
    });
  });

  test("the ministry's queue has all that is open, the oldest first, an agency's list its own, and a day what is on it", async () => {
    const cloud = await peopled(open());
    const ada = await ofMinistry(cloud, "ada", "admin");
    const elsewhere = await invited(cloud, { uid: "otto", agency: "26" });
    const first = await ok(ask(cloud));
    const later = { ...cloud, now: () => new Date("2026-05-16T12:00:00.000Z") };
    const second = await ok(ask(later, {}, elsewhere));
    const third = await ok(ask(later, { kind: "technicalVisit" }));
    await ok(move(later, ada, third, { act: "decline", reason: "Sem equipe." }));
    await ok(move(later, ada, second, { act: "propose", meeting }));
    cloud.spent();
    expect(await idsOf(list(cloud, cloud.ministry))).toEqual([first.id, second.id]);
    expect(cloud.spent()).toEqual({ read: 2, write: 0 });
    expect(await idsOf(list(cloud, cloud.ministry, { open: "no" }))).toEqual([third.id]);
    expect(await idsOf(list(cloud, cloud.ministry, {}, "26"))).toEqual([second.id]);
    expect(await idsOf(list(cloud, elsewhere, {}, "900001"))).toEqual([second.id]);
    expect(await idsOf(list(cloud, cloud.editor, { open: "no" }))).toEqual([third.id]);
    const { holidays } = await list(cloud, cloud.editor);
    expect(holidays).toEqual(expect.arrayContaining(["2026-06-04", "2026-12-25"]));
    expect(holidays).not.toContain("2026-08-15");
    const day = await ok(visitDay(cloud, { account: ada, day: meeting.day }));
    expect(day.visits.map(({ id }) => id)).toEqual([second.id]);
    expect((await ok(visitDay(cloud, { account: ada, day: "2026-06-11" }))).visits).toEqual([]);
  });

  test("more than a page goes on where the page ended", async () => {
    const cloud = await peopled(open());
    for (let index = 0; index < 52; index++) {
      const at = new Date(Date.parse("2026-05-15T12:00:00.000Z") + (index % 26) * 60_000);
      await ok(ask({ ...cloud, now: () => at }, {}));
    }
    const page = await list(cloud, cloud.ministry);
    const rest = await list(cloud, cloud.ministry, { after: page.next });
    expect([page.visits.length, rest.visits.length, rest.next]).toEqual([50, 2, null]);
    expect(new Set([...page.visits, ...rest.visits].map(({ id }) => id)).size).toBe(52);
    expect(
      codeOf(await listVisits(cloud, { account: cloud.editor, agency: null, wanted: { open: "yes", after: "x" } })),
    ).toBe("malformed-request");
  });
});
