import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { operator } from "../../../functions/src/accounts/operator.ts";
import { digestOutbox } from "../../../functions/src/outbox/digest-outbox.ts";
import { recheckDigest } from "../../../functions/src/outbox/recheck-digest.ts";
import { deliverMail } from "../../../functions/src/use-cases/deliver-mail.ts";
import { listOrphans } from "../../../functions/src/use-cases/list-orphans.ts";
import { runReminders } from "../../../functions/src/use-cases/run-reminders.ts";
import { action, helena, ivo, nara, watchedPlan } from "../../plan/reminders/watched.ts";
import { answer, type MailServer, startMailServer } from "../mail/mail-server.ts";
import { clockAt, delivering, SETTINGS } from "../outbox/outbox-at-work.ts";
import { resultOf } from "../use-cases/read-file.ts";
import { type TemporaryStore, temporaryStore } from "../use-cases/temporary-store.ts";
import { everyDay } from "./morning.ts";
import { putPlans } from "./plans-in-store.ts";

let opened: TemporaryStore;
let server: MailServer;
/** Mailboxes that the server knows no longer. */
const gone = new Set<string>();
beforeEach(async () => {
  gone.clear();
  opened = temporaryStore();
  server = await startMailServer({
    onRcptTo: ({ address }, _, done) => done(gone.has(address) ? answer(550) : null),
  });
});
afterEach(async () => {
  await server.close();
  await opened.dispose();
});

/** The morning of a day and its delivery: who got what, each mail's text by address. */
async function dayOf(date: string): Promise<ReadonlyMap<string, string>> {
  const before = server.received.length;
  const clock = clockAt(`${date}T13:00:00.000Z`);
  const outbox = digestOutbox(SETTINGS, clock.now);
  await runReminders(opened, { date, calendar: everyDay, outbox });
  const recheck = recheckDigest(opened.store, SETTINGS);
  // Notices of failed addresses are written while digests are delivered.
  for (let sweep = 0; sweep < 2; sweep++) await deliverMail(delivering(opened.store, server.port, clock, { recheck }));
  return new Map(server.received.slice(before).map(({ to, mail }) => [String(to), mail.text ?? ""]));
}

test("where the titular's mailbox is gone the suplente answers, the focal point is told once, and whoever is left is listed", async () => {
  await putPlans(opened.store, [watchedPlan([action("2026-04")], { checkedOn: "2026-04-12" })]);
  await opened.store.transact(async (transaction) =>
    transaction.set("users/foco", {
      uid: "foco",
      email: "foco@aex.exemplo.gov.br",
      name: "Ponto Focal",
      role: "focalPoint",
      agency: "900001",
      disabled: false,
      invited: "2026-01-02T12:00:00Z",
    }),
  );
  gone.add(nara.address);

  const first = await dayOf("2026-04-15");
  expect([...first.keys()].sort()).toEqual(["foco@aex.exemplo.gov.br", ivo.address]);
  expect(first.get(ivo.address)).toContain("recebe cópia");
  expect(first.get("foco@aex.exemplo.gov.br")).toContain(nara.address);

  const second = await dayOf("2026-04-23");
  expect([...second.keys()]).toEqual([ivo.address]);
  expect(second.get(ivo.address)).toContain("responde no lugar do titular");
  expect(resultOf(await listOrphans(opened, { account: operator })).orphans).toEqual([]);

  gone.add(ivo.address);
  expect([...(await dayOf("2026-04-29")).keys()]).toEqual(["foco@aex.exemplo.gov.br"]);
  const last = await dayOf("2026-04-30");
  expect(last.get(helena.address)).toContain("representa a Secretaria Executiva");
  expect(last.has(ivo.address) || last.has(nara.address) || last.has("foco@aex.exemplo.gov.br")).toBe(false);
  expect(resultOf(await listOrphans(opened, { account: operator })).orphans).toMatchObject([
    { kind: "no-working-address", plan: "p1", role: "owner", who: "Nara" },
  ]);
});
