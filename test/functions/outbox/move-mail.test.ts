import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { recheckMail } from "../../../functions/src/outbox/recheck-mail.ts";
import { deliverMail } from "../../../functions/src/use-cases/deliver-mail.ts";
import { type MailServer, startMailServer } from "../mail/mail-server.ts";
import { comment, mail, move, OWNER, ok, peopled, type ReviewedCloud, send } from "../review/reviewing.ts";
import { NOW, sqliteCloud, TODAY } from "../submission/cloud.ts";
import { clockAt, delivering, digestFor, queue } from "./outbox-at-work.ts";

let cloud: ReviewedCloud;
let server: MailServer;
beforeEach(async () => {
  cloud = await peopled(sqliteCloud());
  server = await startMailServer();
  await ok(send(cloud));
  await ok(comment(cloud));
});
afterEach(async () => {
  await server.close();
  await cloud.close();
});

async function delivered(changed: Parameters<typeof delivering>[3] = {}) {
  const clock = clockAt(NOW);
  clock.pass(60_000);
  await deliverMail(delivering(cloud.store, server.port, clock, changed));
  return server.received.map(({ to, mail: { subject } }) => ({ to, subject: subject ?? "" }));
}

describe("the mail about a move", () => {
  const owner = { name: "Nara", address: OWNER };
  const queueDigest = () =>
    queue(cloud.store, [digestFor("nara", { recipient: owner, date: TODAY })], () => new Date(NOW));
  const told = (sent: Awaited<ReturnType<typeof delivered>>) =>
    sent.filter(({ to }) => to.includes(OWNER)).map(({ subject }) => (subject.startsWith("Plano") ? "move" : "digest"));

  test("goes to somebody who had the day's digest", async () => {
    await queueDigest();
    expect(told(await delivered())).toEqual(["digest"]);
    await ok(move(cloud, "return"));
    expect(told(await delivered())).toEqual(["digest", "move"]);
  });

  test("does not take the day's digest from whoever got it first", async () => {
    await ok(move(cloud, "return"));
    expect(told(await delivered())).toEqual(["move"]);
    await queueDigest();
    expect(told(await delivered())).toEqual(["move", "digest"]);
  });

  test("is not sent once the plan has moved on; only what is so now is told", async () => {
    await ok(move(cloud, "return"));
    await ok(move(cloud, "reopen", { reason: "Foi engano." }));
    const sent = await delivered({ recheck: recheckMail(cloud.store, mail) });
    expect(new Set(sent.map(({ subject }) => subject.split(":")[0]))).toEqual(new Set(["Plano reaberto para análise"]));
    expect(sent).toHaveLength(3);
    const states = (await cloud.store.query({ collection: "outbox" })).map(({ content }) => content.state);
    expect(states.sort()).toEqual(["CANCELLED", "CANCELLED", "CANCELLED", "SENT", "SENT", "SENT"]);
  });
});
