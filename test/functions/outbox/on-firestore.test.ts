import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { operator } from "../../../functions/src/accounts/operator.ts";
import { deliverMail } from "../../../functions/src/use-cases/deliver-mail.ts";
import { dismissMail } from "../../../functions/src/use-cases/dismiss-mail.ts";
import { type FirestoreServer, startFirestoreServer } from "../../firestore/firestore-server.ts";
import { type MailServer, startMailServer } from "../mail/mail-server.ts";
import { type Cloud, firestoreCloud } from "../submission/cloud.ts";
import { resultOf } from "../use-cases/read-file.ts";
import { clockAt, delivering, digestFor, mailsIn, NOW, onlyMail, queue } from "./outbox-at-work.ts";

let firestore: FirestoreServer;
let cloud: Cloud;
let server: MailServer;
beforeAll(async () => {
  firestore = await startFirestoreServer(null);
});
afterAll(() => firestore.stop());
beforeEach(async () => {
  cloud = firestoreCloud(firestore);
  server = await startMailServer();
});
afterEach(async () => {
  await server.close();
  await cloud.store.transact(async (transaction) => {
    for (const { path } of await transaction.query({ collection: "outbox" })) transaction.delete(path);
  });
  await cloud.close();
});

const lost = { code: "UNAVAILABLE", afterCommit: true } as const;

describe("on Firestore", () => {
  test("a mail goes once and is known to have, though the answer to every commit is lost", async () => {
    const clock = clockAt(NOW);
    await queue(cloud.store, [digestFor("ana")], clock.now);
    const world = delivering(cloud.store, server.port, clock);
    const { carrier } = world;
    // The claim's answer is lost first, then that of the content's beginning, then that of the end.
    firestore.failCommits(lost);
    const run = await deliverMail({
      ...world,
      carrier: {
        async carry(message, beforeContent) {
          firestore.failCommits(lost);
          const carried = await carrier.carry(message, beforeContent);
          firestore.failCommits(lost);
          return carried;
        },
      },
    });
    expect(run).toEqual({ moved: { SENT: 1 }, lost: 0, stopped: null });
    expect(await onlyMail(cloud.store)).toMatchObject({ state: "SENT", dispatch: { attempts: 1 } });
    expect(server.received).toHaveLength(1);
  });

  test("two sweeps at the same moment send each mail once", async () => {
    const clock = clockAt(NOW);
    await queue(
      cloud.store,
      Array.from({ length: 12 }, (_, index) => digestFor(`p${index}`)),
      clock.now,
    );
    await Promise.all([1, 2].map(() => deliverMail(delivering(cloud.store, server.port, clock))));
    await deliverMail(delivering(cloud.store, server.port, clock));
    expect(server.received).toHaveLength(12);
    expect(new Set([...(await mailsIn(cloud.store)).values()].map(({ state }) => state))).toEqual(new Set(["SENT"]));
  });

  test("somebody dismisses a mail in doubt once, and an event tells who", async () => {
    await server.close();
    server = await startMailServer({ onData: (stream) => void stream.resume() });
    const clock = clockAt(NOW);
    await queue(cloud.store, [digestFor("ana")], clock.now);
    const world = delivering(cloud.store, server.port, clock, { timeouts: { socketTimeout: 300 } });
    await deliverMail(world);
    expect((await onlyMail(cloud.store)).state).toBe("UNKNOWN");
    const [key = ""] = (await mailsIn(cloud.store)).keys();
    firestore.failCommits(lost);
    const dismissed = resultOf(await dismissMail(world, { account: operator, key }));
    expect(dismissed).toMatchObject({ state: "CANCELLED", reason: { code: "dismissed" } });
    expect(await dismissMail(world, { account: operator, key })).toMatchObject({
      refusal: { code: "mail-not-waiting" },
    });
    const events = await cloud.store.query({ collection: "events", equal: { kind: "mail.dismissed" } });
    expect(events.map(({ content }) => content)).toMatchObject([
      { by: { uid: "operator" }, agency: "900001", details: { mail: key, was: "UNKNOWN" } },
    ]);
  });
});
