import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { simpleParser } from "mailparser";
import { openNationalCalendar } from "../../../functions/src/calendar/national-holidays.ts";
import { openCarrier } from "../../../functions/src/composition/open-mailer.ts";
import { sweepOutbox } from "../../../functions/src/triggers/sweep-outbox.ts";
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
  return sweepOutbox({ surroundings, carrier, mail: SETTINGS }, await openNationalCalendar());
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

test("a digest of a plan that is gone goes nowhere", async () => {
  const clock = clockAt("2026-11-19T13:00:00.000Z");
  await queue(opened.store, [digestFor("ana")], clock.now);
  expect((await sweep(clock)).moved).toEqual({ CANCELLED: 1 });
  expect(readdirSync(folder)).toEqual([]);
});
