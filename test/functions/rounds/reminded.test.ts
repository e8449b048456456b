import { describe, expect, test } from "@jest/globals";
import type { OutboxDocument } from "../../../functions/src/documents/outbox-document.ts";
import { recheckDigest } from "../../../functions/src/outbox/recheck-digest.ts";
import type { DocumentStore } from "../../../functions/src/ports/document-store.ts";
import { changeRound } from "../../../functions/src/use-cases/change-round.ts";
import { declareNothing } from "../../../functions/src/use-cases/decide-on-expected.ts";
import { previewReminders } from "../../../functions/src/use-cases/preview-reminders.ts";
import type { DigestItem } from "../../../plan/reminders/digest.ts";
import { OPENING } from "../../../plan/reminders/round-due.ts";
import { SETTINGS } from "../outbox/outbox-at-work.ts";
import { everyDay, handedOver, morning, outbox } from "../reminders/morning.ts";
import type { Cloud } from "../submission/cloud.ts";
import { onBothStores } from "../submission/stores.ts";
import { agencyWorkbook } from "../submission/workbooks.ts";
import { focalPoint, ministry, opened, resultOf, sent } from "./rounds-at-work.ts";

/** Whom the day's digests tell of which rounds: agency, how much is missing, at which stage. */
async function told(cloud: Cloud, date: string) {
  const digests = (await handedOver(cloud.store)).filter((digest) => digest.date === date);
  return digests
    .flatMap(({ recipient, items }) =>
      items.flatMap((item: DigestItem) =>
        item.kind === "round" ? [[recipient.address, item.missing, item.stage, item.daysLeft]] : [],
      ),
    )
    .sort();
}

/** A store whose process dies after so many commits. */
function stoppingAfter(store: DocumentStore, commits: number): DocumentStore {
  let left = commits;
  return {
    get: (path) => store.get(path),
    getMany: (paths) => store.getMany(paths),
    query: (query) => store.query(query),
    close: () => store.close(),
    transact: async (act) => {
      if (left === 0) throw new Error("stopped");
      left--;
      return store.transact(act);
    },
  };
}

const AGENCIES = ["26", "27", "28"];

async function openedForThree(cloud: Cloud) {
  for (const agency of AGENCIES.slice(0, 2)) await focalPoint(cloud, agency);
  return opened(cloud, { scope: { agencies: AGENCIES, plans: "any" }, due: "2026-06-30" });
}

onBothStores((open) => {
  describe("a round", () => {
    test("is told to the focal points of agencies that owe something, once a stage, and to no others", async () => {
      const cloud = open();
      await openedForThree(cloud);
      expect(await morning(cloud.store, "2026-05-15")).toMatchObject({
        rounds: { rounds: 1, agencies: 3, unaddressed: 1 },
      });
      expect(await told(cloud, "2026-05-15")).toEqual([
        ["ponto-26@exemplo.gov.br", 2, OPENING, 46],
        ["ponto-27@exemplo.gov.br", 2, OPENING, 46],
      ]);
      for (const date of ["2026-05-15", "2026-05-16", "2026-05-30"]) {
        expect(await morning(cloud.store, date)).toMatchObject({ rounds: { rounds: 0 }, digests: 0 });
      }
      const ponto = await focalPoint(cloud, "26");
      await sent(cloud, ponto, agencyWorkbook({ "agency.siorg": "26" }), "2026-06-01");
      await morning(cloud.store, "2026-06-02");
      expect(await told(cloud, "2026-06-02")).toEqual([
        ["ponto-26@exemplo.gov.br", 1, -30, 28],
        ["ponto-27@exemplo.gov.br", 2, -30, 28],
      ]);
    });

    test("tells nobody of what was declared, nor once it is closed; a new due day is told at once", async () => {
      const cloud = open();
      const { round } = await openedForThree(cloud);
      const ponto = await focalPoint(cloud, "26");
      await declareNothing(cloud, {
        account: ponto,
        round,
        declaring: { expected: ["workbook", "anyPlan"], declared: true },
      });
      await morning(cloud.store, "2026-05-15");
      expect((await told(cloud, "2026-05-15")).map(([who]) => who)).toEqual(["ponto-27@exemplo.gov.br"]);
      const account = await ministry(cloud);
      await changeRound(cloud, { account, round, change: { version: 1, due: "2026-06-10" } });
      await morning(cloud.store, "2026-05-18");
      expect(await told(cloud, "2026-05-18")).toEqual([["ponto-27@exemplo.gov.br", 2, -30, 23]]);
      await changeRound(cloud, { account, round, change: { version: 2, closed: true } });
      expect(await morning(cloud.store, "2026-06-09")).toMatchObject({ rounds: { rounds: 0 }, digests: 0 });
    });

    test("is told once by a run that was stopped anywhere and begun again the next day", async () => {
      for (let commits = 0; ; commits++) {
        const cloud = open();
        await openedForThree(cloud);
        const stopped = await morning(stoppingAfter(cloud.store, commits), "2026-05-15").then(
          () => false,
          () => true,
        );
        await morning(cloud.store, "2026-05-18");
        const all = [...(await told(cloud, "2026-05-15")), ...(await told(cloud, "2026-05-18"))];
        expect(all.map(([who, , stage]) => [who, stage])).toEqual([
          ["ponto-26@exemplo.gov.br", OPENING],
          ["ponto-27@exemplo.gov.br", OPENING],
        ]);
        if (!stopped) break;
        expect(commits).toBeLessThan(20);
      }
    });

    test("is in the preview of a day as its run tells it, and the preview writes nothing", async () => {
      const cloud = open();
      await openedForThree(cloud);
      cloud.spent();
      const day = { date: "2026-05-15", calendar: everyDay, outbox };
      const preview = await previewReminders(cloud, day);
      expect(cloud.spent().write).toBe(0);
      await morning(cloud.store, "2026-05-15");
      const handed = await handedOver(cloud.store);
      if (preview.kind !== "open") throw new Error("Nobody is at work.");
      expect(preview.digests).toHaveLength(2);
      expect(preview.digests).toEqual(
        [...handed].sort((one, other) => (one.recipient.address < other.recipient.address ? -1 : 1)),
      );
    });

    test("is looked at again before its mail goes out", async () => {
      const cloud = open();
      await openedForThree(cloud);
      await morning(cloud.store, "2026-05-15");
      const mails = await cloud.store.query({ collection: "outbox" });
      const mail = mails.map(({ content }) => content as unknown as OutboxDocument).find(({ to }) => to.includes("26"));
      if (!mail) throw new Error("There is no mail.");
      expect(mail.message.text).toContain(
        "Rodada “Rodada de maio”: vence em 46 dias (prazo: 30/06/2026 · 2 entregas em falta)",
      );
      expect(mail.message.text).toContain("/#/rodadas");
      expect(mail.message.attachments[0]?.content).toContain("rodada Rodada de maio");
      const recheck = recheckDigest(cloud.store, SETTINGS);
      const atNoon = new Date("2026-05-15T15:00:00Z");
      expect(await recheck(mail, atNoon)).toEqual({ kind: "holds" });
      const ponto = await focalPoint(cloud, "26");
      await sent(cloud, ponto, agencyWorkbook({ "agency.siorg": "26" }));
      expect(await recheck(mail, atNoon)).toMatchObject({
        kind: "rewritten",
        message: { text: expect.stringContaining("1 entrega em falta") },
      });
      const [round] = await cloud.store.query({ collection: "rounds" });
      const declaring = { expected: ["anyPlan"], declared: true };
      resultOf(await declareNothing(cloud, { account: ponto, round: round?.id ?? "", declaring }));
      expect(await recheck(mail, atNoon)).toEqual({ kind: "gone", reason: "nothing-due" });
    });
  });
});
