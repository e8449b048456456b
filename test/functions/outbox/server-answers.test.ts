import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { SMTPServerOptions } from "smtp-server";
import { operator } from "../../../functions/src/accounts/operator.ts";
import { smtpCarrier } from "../../../functions/src/mail/smtp-carrier.ts";
import { dispatchPolicy } from "../../../functions/src/outbox/dispatch-policy.ts";
import { deliverMail } from "../../../functions/src/use-cases/deliver-mail.ts";
import { listMail } from "../../../functions/src/use-cases/list-mail.ts";
import { answer, type MailServer, startMailServer } from "../mail/mail-server.ts";
import { resultOf } from "../use-cases/read-file.ts";
import { type TemporaryStore, temporaryStore } from "../use-cases/temporary-store.ts";
import { clockAt, delivering, digestFor, NOW, onlyMail, queue, SETTINGS, TIMEOUTS } from "./outbox-at-work.ts";

let opened: TemporaryStore;
const open: { close(): unknown }[] = [];
beforeEach(() => {
  opened = temporaryStore();
});
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
  await opened.dispose();
});

async function server(options: SMTPServerOptions = {}): Promise<MailServer> {
  const started = await startMailServer(options);
  open.push(started);
  return started;
}

async function delivered(port: number, clock = clockAt(NOW), changed: Parameters<typeof delivering>[3] = {}) {
  await queue(opened.store, [digestFor("ana")], clock.now);
  const run = await deliverMail(delivering(opened.store, port, clock, changed));
  const { state, dispatch, sweepAt } = await onlyMail(opened.store);
  return { run, state, reason: dispatch.reason?.code ?? null, attempts: dispatch.attempts, sweepAt };
}

const content = (code: number): SMTPServerOptions => ({
  onData: (stream, _, done) => stream.resume().on("end", () => done(answer(code))),
});

describe("what a server answers decides", () => {
  const answers: readonly (readonly [string, SMTPServerOptions, string, string | null])[] = [
    ["a recipient for now", { onRcptTo: (_, __, done) => done(answer(450)) }, "RETRY", "deferred"],
    ["a recipient for good", { onRcptTo: (_, __, done) => done(answer(550)) }, "FAILED", "recipient-refused"],
    ["a full mailbox", { onRcptTo: (_, __, done) => done(answer(552)) }, "FAILED", "message-refused"],
    ["a sender for now", { onMailFrom: (_, __, done) => done(answer(451)) }, "RETRY", "deferred"],
    ["content for now", content(452), "RETRY", "deferred"],
    ["content for good", content(554), "FAILED", "message-refused"],
    ["a connection for now", { onConnect: (_, done) => done(answer(421)) }, "RETRY", "deferred"],
    ["a message that is too large", { size: 1_000 }, "FAILED", "message-refused"],
  ];

  test.each(answers)("refusing %s", async (_, options, state, reason) => {
    const { port } = await server(options);
    expect(await delivered(port)).toMatchObject({ state, reason, attempts: 1, run: { stopped: null } });
  });

  test("taking it", async () => {
    const { port, received } = await server();
    expect(await delivered(port)).toMatchObject({ state: "SENT", reason: null, attempts: 1, sweepAt: null });
    expect(received).toHaveLength(1);
  });

  test("refusing our sender, and no mail would fare better: the run ends and says so, and the mail waits", async () => {
    const { port } = await server({ onMailFrom: (_, __, done) => done(answer(550)) });
    const came = await delivered(port);
    expect(came).toMatchObject({ state: "RETRY", reason: "sender-refused", attempts: 0 });
    expect(came.run.stopped).toMatchObject({ reason: "sender-refused" });
  });
});

describe("a server that is not there", () => {
  test("is tried again, and the run ends when it stays away", async () => {
    const { port, close } = await startMailServer();
    await close();
    const clock = clockAt(NOW);
    const digests = Array.from({ length: 20 }, (_, index) => digestFor(`p${index}`));
    await queue(opened.store, digests, clock.now);
    const run = await deliverMail(delivering(opened.store, port, clock));
    expect(run.stopped?.reason).toBe("connection");
    expect(run.moved.RETRY).toBeLessThan(20);
    const { port: there, received } = await server();
    for (let count = 0; count < 3; count++) {
      clock.pass(dispatchPolicy.retryAfter[0] ?? 0);
      await deliverMail(delivering(opened.store, there, clock));
    }
    expect(received).toHaveLength(20);
  });

  test.each<readonly [string, (socket: Socket) => void]>([
    ["hangs up at once", (socket) => socket.destroy()],
    ["says nothing", () => undefined],
    ["says what is no SMTP", (socket) => socket.write("HTTP/1.1 200 OK\r\n\r\n")],
    ["hangs up after its greeting", (socket) => socket.write("220 aqui\r\n", () => socket.end())],
  ])("or %s: nothing was sent, it is tried again", async (_, behave) => {
    const sockets: Socket[] = [];
    const peer = createServer((socket) => {
      sockets.push(socket.on("error", () => undefined));
      behave(socket);
    });
    await new Promise<void>((listening) => peer.listen(0, "127.0.0.1", listening));
    open.push({
      close: () => {
        for (const socket of sockets) socket.destroy();
        peer.close();
      },
    });
    const timeouts = { connectionTimeout: 300, greetingTimeout: 300, socketTimeout: 300 };
    const came = await delivered((peer.address() as AddressInfo).port, clockAt(NOW), { timeouts });
    expect(came).toMatchObject({ state: "RETRY", reason: "connection" });
  });
});

describe("an answer to the content that never comes", () => {
  test("leaves the mail in doubt, and no sweep ever sends it again", async () => {
    const { port, received } = await server({ onData: (stream) => void stream.resume() });
    const clock = clockAt(NOW);
    const timeouts = { socketTimeout: 300 };
    expect(await delivered(port, clock, { timeouts })).toMatchObject({
      state: "UNKNOWN",
      reason: "answer-lost",
      sweepAt: null,
    });
    const { port: good, received: later } = await server();
    for (let day = 0; day < 5; day++) {
      clock.pass(86_400_000);
      await deliverMail(delivering(opened.store, good, clock));
    }
    expect([...received, ...later]).toEqual([]);
    const page = resultOf(await listMail(opened, { account: operator, wanted: { state: "UNKNOWN" } }));
    expect(page.mails).toMatchObject([{ to: { address: "ana@exemplo.gov.br" }, reason: { code: "answer-lost" } }]);
  });
});

describe("wrong credentials", () => {
  test("end the run, which says so, and cost no mail a try", async () => {
    let asked = 0;
    const { port } = await server({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_, __, done) => {
        asked++;
        done(answer(535));
      },
    });
    const clock = clockAt(NOW);
    const wrong = { host: "127.0.0.1", port, secure: false, credentials: { user: "plano", password: "errada" } };
    const carrier = smtpCarrier(wrong, SETTINGS.sender, clock.now, TIMEOUTS);
    await queue(
      opened.store,
      Array.from({ length: 30 }, (_, index) => digestFor(`p${index}`)),
      clock.now,
    );
    const run = await deliverMail(delivering(opened.store, port, clock, { carrier }));
    expect(run.stopped).toMatchObject({ reason: "credentials" });
    expect(JSON.stringify(run)).not.toContain("errada");
    expect(asked).toBeLessThanOrEqual(dispatchPolicy.together);
    const { port: good, received } = await server();
    clock.pass(dispatchPolicy.pause);
    await deliverMail(delivering(opened.store, good, clock));
    expect(received).toHaveLength(30);
  });
});

describe("a mail that is refused for now again and again", () => {
  test("is tried as often as the policy says, further and further apart, and then has failed", async () => {
    const { port } = await server({ onRcptTo: (_, __, done) => done(answer(450)) });
    const clock = clockAt(NOW);
    await queue(opened.store, [digestFor("ana")], clock.now);
    const waits: number[] = [];
    for (let next: string | null = NOW; next !== null; ) {
      clock.pass(Date.parse(next) - clock.now().getTime());
      await deliverMail(delivering(opened.store, port, clock));
      const { sweepAt } = await onlyMail(opened.store);
      if (sweepAt !== null) waits.push(Date.parse(sweepAt) - clock.now().getTime());
      next = sweepAt;
    }
    expect(waits).toEqual(dispatchPolicy.retryAfter);
    const { state, dispatch } = await onlyMail(opened.store);
    expect({ state, reason: dispatch.reason?.code }).toEqual({ state: "FAILED", reason: "gave-up" });
  });
});
