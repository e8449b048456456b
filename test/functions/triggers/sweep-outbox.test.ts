import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { simpleParser } from "mailparser";
import { openNationalCalendar } from "../../../functions/src/calendar/national-holidays.ts";
import { openCarrier, openMailer } from "../../../functions/src/composition/open-mailer.ts";
import { mailVerifier } from "../../../functions/src/mail/verified-mail.ts";
import { sweepOutbox } from "../../../functions/src/triggers/sweep-outbox.ts";
import { answer, startMailServer } from "../mail/mail-server.ts";
import { type Clock, clockAt, digestFor, mailsIn, queue, SETTINGS } from "../outbox/outbox-at-work.ts";
import { type TemporaryStore, temporaryStore } from "../use-cases/temporary-store.ts";

let opened: TemporaryStore;
let folder: string;
beforeEach(() => {
  opened = temporaryStore();
  folder = mkdtempSync(join(tmpdir(), "mail-"));
});
afterEach(async () => {
  await opened.dispose();
  rmSync(folder, { recursive: true });
});

async function sweep({ now }: Clock) {
  const carrier = openCarrier({ transport: `folder:${folder}`, sender: "plano@exemplo.gov.br" }, now);
  const surroundings = { store: opened.store, now, randomBytes: (count: number) => new Uint8Array(count).fill(7) };
  const mailer = openMailer({ transport: `folder:${folder}`, sender: "plano@exemplo.gov.br" }, now);
  const verifyMail = mailVerifier(mailer);
  return sweepOutbox({ surroundings, carrier, mail: SETTINGS, verifyMail }, await openNationalCalendar());
}

const overview = {
  agencies: 1,
  plans: 1,
  late: { actions: 0, plans: 0, agencies: 0 },
  overdue: { actions: 0, plans: 0, agencies: 0 },
  overdueAfter: 30,
  longest: [],
};

test("what is due goes into the folder on the next day on which people are at work", async () => {
  // The second of November is a holiday, and the day before it a Sunday.
  const clock = clockAt("2026-11-01T13:00:00.000Z");
  const week = digestFor("ana", { date: "2026-10-30", items: [], capacities: ["ministry"], overview });
  await queue(opened.store, [week], clock.now);
  for (const day of ["Sunday", "Finados"]) {
    expect([day, (await sweep(clock)).stopped]).toEqual([day, { reason: "quiet" }]);
    clock.pass(86_400_000);
  }
  expect(readdirSync(folder)).toEqual([]);
  expect(await sweep(clock)).toMatchObject({ moved: { SENT: 1 }, stopped: null });
  const [file = "", ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  const mail = await simpleParser(readFileSync(join(folder, file)));
  expect(mail.subject).toBe("Resumo da semana: nenhuma ação atrasada no país");
  expect([...(await mailsIn(opened.store)).values()].map(({ state }) => state)).toEqual(["SENT"]);
});

test("a server that does not take our credentials is told of before any mail is tried on it, until it takes them", async () => {
  const clock = clockAt("2026-11-19T13:00:00.000Z");
  let password = "errada";
  let connections = 0;
  const server = await startMailServer({
    authOptional: false,
    allowInsecureAuth: true,
    onConnect: (_, done) => {
      connections++;
      done();
    },
    onAuth: (_, __, done) => done(password === "certa" ? null : answer(535), { user: "plano" }),
  });
  const transport = `smtp://plano:segredo@127.0.0.1:${server.port}`;
  const sender = "plano@exemplo.gov.br";
  const world = {
    surroundings: {
      store: opened.store,
      now: clock.now,
      randomBytes: (count: number) => new Uint8Array(count).fill(7),
    },
    carrier: openCarrier({ transport, sender }, clock.now),
    verifyMail: mailVerifier(openMailer({ transport, sender }, clock.now)),
    mail: SETTINGS,
  };
  const calendar = await openNationalCalendar();
  try {
    await queue(opened.store, [digestFor("ana"), digestFor("bia")], clock.now);
    const { moved, stopped } = await sweepOutbox(world, calendar);
    expect({ moved, stopped }).toEqual({ moved: {}, stopped: { reason: "credentials", detail: expect.any(String) } });
    expect(connections).toBe(1);
    expect([...(await mailsIn(opened.store)).values()].map(({ state }) => state)).toEqual(["PENDING", "PENDING"]);
    password = "certa";
    // Their plans are gone, so that nothing is sent; that they are looked at says that the server was verified.
    expect((await sweepOutbox(world, calendar)).moved).toEqual({ CANCELLED: 2 });
    expect(connections).toBe(2);
    await sweepOutbox(world, calendar);
    expect(connections).toBe(2);
  } finally {
    await server.close();
  }
});

test("a digest of a plan that is gone goes nowhere", async () => {
  const clock = clockAt("2026-11-19T13:00:00.000Z");
  await queue(opened.store, [digestFor("ana")], clock.now);
  expect((await sweep(clock)).moved).toEqual({ CANCELLED: 1 });
  expect(readdirSync(folder)).toEqual([]);
});
