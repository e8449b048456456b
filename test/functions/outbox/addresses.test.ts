import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { SMTPServerOptions } from "smtp-server";
import { operator } from "../../../functions/src/accounts/operator.ts";
import { failedAddresses, readAddress } from "../../../functions/src/repositories/outbox.ts";
import { deliverMail } from "../../../functions/src/use-cases/deliver-mail.ts";
import { resendMail } from "../../../functions/src/use-cases/resend-mail.ts";
import { todayInBrasilia } from "../../../functions/src/use-cases/today-in-brasilia.ts";
import { answer, type MailServer, startMailServer } from "../mail/mail-server.ts";
import { invited } from "../submission/cloud.ts";
import { resultOf } from "../use-cases/read-file.ts";
import { type TemporaryStore, temporaryStore } from "../use-cases/temporary-store.ts";
import { type Clock, clockAt, delivering, digestFor, mailsIn, NOW, queue } from "./outbox-at-work.ts";

const GONE = "antigo@exemplo.gov.br";

let opened: TemporaryStore;
let server: MailServer;
let clock: Clock;
/** What the server answers about the address that is gone. */
let about: Error | null;
beforeEach(async () => {
  opened = temporaryStore();
  clock = clockAt(NOW);
  about = answer(550);
  const onRcptTo: SMTPServerOptions["onRcptTo"] = ({ address }, _, done) => done(address === GONE ? about : null);
  server = await startMailServer({ onRcptTo });
});
afterEach(async () => {
  await server.close();
  await opened.dispose();
});

const deliver = () => deliverMail(delivering(opened.store, server.port, clock));

async function stateOf(address: string) {
  const mails = [...(await mailsIn(opened.store)).values()].filter(({ to }) => to === address);
  return mails.map(({ state, dispatch }) => [state, dispatch.reason?.code ?? null]);
}

describe("an address that takes no mail", () => {
  test("is marked, and the focal point is told once, whatever else fails to reach it", async () => {
    await opened.store.transact(async (transaction) =>
      transaction.set("users/u1", {
        uid: "u1",
        email: "foco@exemplo.gov.br",
        name: "Ponto Focal",
        role: "focalPoint",
        agency: "900001",
        disabled: false,
        invited: NOW,
      }),
    );
    await queue(opened.store, [digestFor("antigo")], clock.now);
    await deliver();
    await queue(opened.store, [digestFor("antigo", { date: "2026-11-21" })], clock.now);
    await deliver();
    expect(await failedAddresses(opened.store, ["ANTIGO@exemplo.gov.br", "ana@exemplo.gov.br"])).toEqual(
      new Set([GONE]),
    );
    expect(await stateOf(GONE)).toEqual(
      expect.arrayContaining([
        ["FAILED", "recipient-refused"],
        ["CANCELLED", "address-failed"],
      ]),
    );
    expect(server.received.map(({ to }) => to)).toEqual([["foco@exemplo.gov.br"]]);
    expect(server.received[0]?.mail.text).toContain(`Pessoa antigo (${GONE})`);
  });

  test("without a focal point who can sign in, those of the agency workbook are told", async () => {
    await opened.store.transact(async (transaction) =>
      transaction.set("rows/900001.0", {
        agency: "900001",
        part: 0,
        parts: 1,
        plans: {},
        workbook: { focalPoints: [{ theme: "t", name: "Marta", email: "Marta@exemplo.gov.br" }] },
      }),
    );
    await queue(opened.store, [digestFor("antigo")], clock.now);
    await deliver();
    await deliver();
    expect(server.received.map(({ to }) => to)).toEqual([["marta@exemplo.gov.br"]]);
  });

  test.each([
    ["its mailbox is full", "452 4.2.2"],
    ["a policy forbids it", "550 5.7.1"],
    ["its mailbox is full for good", "552 5.2.2"],
  ])("is not one of which the server says that %s", async (_, says) => {
    about = Object.assign(new Error(says.slice(4)), { responseCode: Number(says.slice(0, 3)) });
    await queue(opened.store, [digestFor("antigo")], clock.now);
    await deliver();
    expect((await readAddress(opened.store, GONE)).failedAt).toBeNull();
  });

  test("gets another chance when somebody sends its mail again", async () => {
    await queue(opened.store, [digestFor("antigo")], clock.now);
    await deliver();
    about = null;
    const [key = ""] = (await mailsIn(opened.store)).keys();
    const surroundings = delivering(opened.store, server.port, clock);
    expect(resultOf(await resendMail(surroundings, { account: operator, key })).state).toBe("PENDING");
    await deliver();
    expect(await stateOf(GONE)).toEqual([["SENT", null]]);
    expect((await readAddress(opened.store, GONE)).failedAt).toBeNull();
  });
});

describe("a person", () => {
  test("gets one digest a day, and one that comes late waits for a day of its own", async () => {
    let refuses = true;
    await server.close();
    server = await startMailServer({
      onRcptTo: (_, __, done) => done(refuses ? answer(450) : null),
    });
    await queue(opened.store, [digestFor("ana")], clock.now);
    await deliver();
    clock.pass(86_400_000);
    refuses = false;
    await queue(opened.store, [digestFor("ana", { date: "2026-11-21" })], clock.now);
    const days: string[] = [];
    for (let hour = 0; hour < 72; hour++) {
      await deliver();
      while (days.length < server.received.length) days.push(todayInBrasilia(clock.now()));
      clock.pass(3_600_000);
    }
    expect(days).toEqual(["2026-11-21", "2026-11-22"]);
  });

  test("is sent nothing on a quiet day, and gets it on the next", async () => {
    await queue(opened.store, [digestFor("ana")], clock.now);
    const quiet = delivering(opened.store, server.port, clock, { isQuiet: (day) => day === "2026-11-20" });
    expect((await deliverMail(quiet)).stopped).toEqual({ reason: "quiet" });
    clock.pass(86_400_000);
    await deliverMail(quiet);
    expect(server.received).toHaveLength(1);
  });

  test("is not sent what is too old to be of use", async () => {
    await queue(opened.store, [digestFor("ana")], clock.now);
    clock.pass(8 * 86_400_000);
    await deliver();
    expect(await stateOf("ana@exemplo.gov.br")).toEqual([["CANCELLED", "expired"]]);
    expect(server.received).toEqual([]);
  });
});

describe("who decides on mail", () => {
  test("is the ministry, and only on what waits for a decision", async () => {
    await queue(opened.store, [digestFor("ana")], clock.now);
    const [key = ""] = (await mailsIn(opened.store)).keys();
    const surroundings = delivering(opened.store, server.port, clock);
    const editor = await invited(opened);
    expect(await resendMail(surroundings, { account: editor, key })).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    for (const moment of ["waiting", "sent"]) {
      if (moment === "sent") await deliver();
      expect(await resendMail(surroundings, { account: operator, key })).toMatchObject({
        refusal: { code: "mail-not-waiting" },
      });
    }
    for (const unknown of ["digest.2026-01-01.abc", "../users/u1", ""]) {
      expect(await resendMail(surroundings, { account: operator, key: unknown })).toMatchObject({
        refusal: { code: "not-found", what: "mail" },
      });
    }
    expect(server.received).toHaveLength(1);
  });
});
