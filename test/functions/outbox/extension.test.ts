import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { operator } from "../../../functions/src/accounts/operator.ts";
import { digestMessage } from "../../../functions/src/mail/digest/digest-message.ts";
import { dispatchPolicy } from "../../../functions/src/outbox/dispatch-policy.ts";
import { newMail } from "../../../functions/src/outbox/new-mail.ts";
import { createMail } from "../../../functions/src/repositories/outbox.ts";
import { deliverMail } from "../../../functions/src/use-cases/deliver-mail.ts";
import { dismissMail } from "../../../functions/src/use-cases/dismiss-mail.ts";
import { listMail } from "../../../functions/src/use-cases/list-mail.ts";
import { type MailServer, startMailServer } from "../mail/mail-server.ts";
import { counted } from "../store/counted.ts";
import { resultOf } from "../use-cases/read-file.ts";
import { type TemporaryStore, temporaryStore } from "../use-cases/temporary-store.ts";
import { clockAt, DAY, delivering, digestFor, NOW, SETTINGS } from "./outbox-at-work.ts";

const EXTENSION = { ...SETTINGS, delivery: "extension" } as const;
const { observe, total } = counted();

let opened: TemporaryStore;
let server: MailServer;
beforeEach(async () => {
  opened = temporaryStore(observe);
  server = await startMailServer();
});
afterEach(async () => {
  await server.close();
  await opened.dispose();
});

async function queued(address = "ana@exemplo.gov.br") {
  const message = digestMessage(digestFor("ana", { recipient: { name: "Ana", address } }), EXTENSION);
  const mail = newMail(
    { message, kind: "digest", agency: "900001", day: DAY, basis: {} },
    EXTENSION,
    new Date(NOW),
    dispatchPolicy,
  );
  await opened.store.transact(async (transaction) => createMail(transaction, message.id, mail));
  return { key: message.id, mail };
}

test("a mail has what the Trigger Email extension reads, and nothing in the field that it writes", async () => {
  const { key, mail } = await queued();
  expect(mail.to).toBe("ana@exemplo.gov.br");
  expect(Object.keys(mail.message).sort()).toEqual(["attachments", "html", "messageId", "subject", "text"]);
  expect(mail.message.attachments).toMatchObject([{ filename: "prazos.ics" }]);
  expect(mail.headers).toMatchObject({
    "Auto-Submitted": "auto-generated",
    "Message-ID": `<${key}@exemplo.gov.br>`,
  });
  const fields = Object.keys((await opened.store.get(`outbox/${key}`))?.content ?? {});
  for (const theirs of ["delivery", "cc", "bcc", "toUids", "template", "from", "replyTo", "sendGrid", "categories"]) {
    expect(fields).not.toContain(theirs);
  }
});

test("while the extension delivers, nothing of ours sends or writes", async () => {
  const { key } = await queued();
  const world = { ...delivering(opened.store, server.port, clockAt(NOW)), mail: EXTENSION };
  const { write } = total;
  for (const mail of [EXTENSION, SETTINGS]) await deliverMail({ ...world, mail });
  expect(await dismissMail(world, { account: operator, key })).toMatchObject({
    refusal: { code: "mail-not-waiting" },
  });
  expect(total.write).toBe(write);
  expect(server.received).toEqual([]);
});

test("what the extension says of a mail is listed with it", async () => {
  const { key } = await queued();
  await opened.store.transact(async (transaction) =>
    transaction.update(`outbox/${key}`, { delivery: { state: "ERROR", error: "550", startTime: { seconds: 1 } } }),
  );
  const { mails } = resultOf(await listMail(opened, { account: operator, wanted: { state: "EXTENSION" } }));
  expect(mails).toMatchObject([{ key, extension: { state: "ERROR", error: "550" }, nextAt: null }]);
});

test("what is no address is not handed to the extension, which would take a list for one", async () => {
  const { mail } = await queued("ana@exemplo.gov.br, mau@exemplo.gov.br");
  expect(mail).toMatchObject({ to: "", state: "FAILED", dispatch: { reason: { code: "not-an-address" } } });
});
