import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { recheckDigest } from "../../../functions/src/outbox/recheck-digest.ts";
import type { DocumentContent } from "../../../functions/src/ports/document-store.ts";
import { writeReminderSettings } from "../../../functions/src/reminders/reminder-settings.ts";
import { deliverMail } from "../../../functions/src/use-cases/deliver-mail.ts";
import type { Recipient } from "../../../plan/reminders/digest.ts";
import type { WatchedAction, WatchedPlan } from "../../../plan/reminders/watch.ts";
import { type MailServer, startMailServer } from "../mail/mail-server.ts";
import { type TemporaryStore, temporaryStore } from "../use-cases/temporary-store.ts";
import {
  action,
  type Clock,
  clockAt,
  delivering,
  digestFor,
  NOW,
  onlyMail,
  queue,
  SETTINGS,
} from "./outbox-at-work.ts";

let opened: TemporaryStore;
let server: MailServer;
let clock: Clock;
beforeEach(async () => {
  opened = temporaryStore();
  clock = clockAt(NOW);
  server = await startMailServer();
});
afterEach(async () => {
  await server.close();
  await opened.dispose();
});

const ANA: Recipient = { name: "Ana", address: "ana@exemplo.gov.br" };
const { key, standard, action: words, parties, situation, place } = action();
const open: WatchedAction = { key, standard, action: words, parties, situation, place, month: "2026-11" };
const other: WatchedAction = { ...open, key: "2", standard: 2, action: "Redigir o plano de comunicação" };

async function plan({ actions = [open, other], owner = ANA, state = "submitted" as WatchedPlan["state"] } = {}) {
  const nobody = { titular: null, suplente: null };
  const stands: WatchedPlan = {
    agency: "900001",
    plan: "emitir-certidao",
    service: "Emitir certidão",
    state,
    checkedOn: "2026-11-02",
    reminders: { actions: {}, measurement: null, silence: null },
    watch: {
      agencyName: "Agência de Exemplo",
      acronym: "AEX",
      owner: { titular: owner, suplente: null },
      executiveSecretariat: nobody,
      actions,
      open: actions.length,
      lastMeasurement: null,
      measuredFrom: null,
    },
  };
  const content = stands as unknown as DocumentContent;
  await opened.store.transact(async (transaction) => transaction.set("plans/900001.emitir-certidao", content));
}

async function delivered() {
  const recheck = recheckDigest(opened.store, SETTINGS);
  await deliverMail(delivering(opened.store, server.port, clock, { recheck }));
  const { state, dispatch, message } = await onlyMail(opened.store);
  return {
    state,
    reason: dispatch.reason?.code ?? null,
    subject: message.subject,
    text: server.received[0]?.mail.text,
  };
}

const two = digestFor("ana", { recipient: ANA, items: [action(), action({ key: "2", action: other.action })] });

describe("before a digest is sent", () => {
  test("what is of an agency that was paused meanwhile is taken out, and if that is all it is not sent", async () => {
    await plan();
    await queue(opened.store, [two], clock.now);
    await opened.store.transact(async (transaction) =>
      writeReminderSettings(transaction, {
        paused: [
          {
            agency: "900001",
            name: null,
            acronym: "AEX",
            at: NOW,
            by: { uid: "m", name: "M" },
            reason: "mudança de comando",
          },
        ],
      }),
    );
    expect(await delivered()).toMatchObject({ state: "CANCELLED", reason: "no-longer-wanted" });
    expect(server.received).toEqual([]);
  });

  test("it goes as it was written when nothing changed", async () => {
    await plan();
    await queue(opened.store, [two], clock.now);
    expect(await delivered()).toMatchObject({ state: "SENT", subject: "2 ações vencem em 10 dias: AEX" });
  });

  test("an action that was done meanwhile is taken out, and what is kept is what was sent", async () => {
    await plan();
    await queue(opened.store, [two], clock.now);
    await plan({ actions: [other] });
    const { state, subject, text } = await delivered();
    expect({ state, subject }).toEqual({ state: "SENT", subject: "1 ação vence em 10 dias: AEX" });
    expect(text).toContain("Redigir o plano de comunicação");
    expect(text).not.toContain("Definir a equipe do projeto");
  });

  test.each<readonly [string, Parameters<typeof plan>[0]]>([
    ["all of it was done", { actions: [] }],
    ["the plan was cancelled", { state: "cancelled" }],
    ["the person has another address", { owner: { name: "Ana", address: "ana.nova@exemplo.gov.br" } }],
    ["its deadline was moved", { actions: [{ ...open, month: "2027-03" }] }],
  ])("it is cancelled when %s", async (_, meanwhile) => {
    await plan();
    await queue(opened.store, [digestFor("ana", { recipient: ANA })], clock.now);
    await plan(meanwhile);
    expect(await delivered()).toMatchObject({ state: "CANCELLED", reason: "nothing-due" });
    expect(server.received).toEqual([]);
  });

  test("its days are counted anew when it goes a day late, under the same id", async () => {
    await plan();
    await queue(opened.store, [two], clock.now);
    const { message } = await onlyMail(opened.store);
    clock.pass(86_400_000);
    expect((await delivered()).subject).toBe("2 ações vencem em 9 dias: AEX");
    expect(server.received[0]?.mail.messageId).toBe(message.messageId);
  });
});
