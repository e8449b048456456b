import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import type { SMTPServerOptions } from "smtp-server";
import { smtpMailer } from "../../../functions/src/mail/smtp-mailer.ts";
import { MailNotSent, type Message } from "../../../functions/src/ports/mailer.ts";
import { answer, type MailServer, startMailServer } from "./mail-server.ts";

const SENDER = { name: "Plano Digital", address: "plano@exemplo.gov.br" };
const NOW = new Date("2026-11-20T15:00:00.000Z");

const message: Message = {
  to: { name: "Conceição Araújo, a Chefe", address: "conceicao@exemplo.gov.br" },
  subject: "Convite à organização",
  text: "Olá, Conceição.\n.\nUma linha só com um ponto não acaba a mensagem.",
  html: "<p>Olá, Conceição.</p>",
  id: "invitation.abc123",
};

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function server(options: SMTPServerOptions = {}): Promise<MailServer> {
  const started = await startMailServer(options);
  open.push(started);
  return started;
}

function mailerTo(port: number, credentials: { user: string; password: string } | null = null) {
  const timeouts = { connectionTimeout: 500, greetingTimeout: 500, socketTimeout: 500 };
  return smtpMailer({ host: "127.0.0.1", port, secure: false, credentials }, SENDER, () => NOW, timeouts);
}

async function failure(act: Promise<void>): Promise<MailNotSent> {
  const error = await act.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof MailNotSent)) throw new Error(`not a mail that was not sent: ${error}`);
  return error;
}

describe("a message", () => {
  test("arrives as it was written, at its one recipient", async () => {
    const { port, received } = await server();
    await mailerTo(port).send(message);
    expect(received).toHaveLength(1);
    const [{ from, to, mail } = { from: "", to: [], mail: null }] = received;
    expect(from).toBe(SENDER.address);
    expect(to).toEqual([message.to.address]);
    expect(mail?.subject).toBe(message.subject);
    expect(mail?.text?.trim()).toBe(message.text);
    expect(mail?.html).toContain("Olá, Conceição.");
    expect(mail?.to).toMatchObject({ value: [{ name: "Conceição Araújo, a Chefe", address: message.to.address }] });
    expect(mail?.from?.value).toEqual([SENDER]);
    expect(mail?.date).toEqual(NOW);
  });

  test("has the same id when it is sent again, and says that no machine should answer", async () => {
    const { port, received } = await server();
    await mailerTo(port).send(message);
    await mailerTo(port).send(message);
    const ids = received.map(({ mail }) => mail.messageId);
    expect(ids).toEqual(["<invitation.abc123@exemplo.gov.br>", "<invitation.abc123@exemplo.gov.br>"]);
    expect(received[0]?.mail.headers.get("auto-submitted")).toBe("auto-generated");
  });

  test.each([
    "x@exemplo.gov.br\r\nBcc: mau@exemplo.gov.br",
    "x@exemplo.gov.br, mau@exemplo.gov.br",
    "x@exemplo.gov.br>\r\nRCPT TO:<mau@exemplo.gov.br",
    "Alguém <x@exemplo.gov.br>",
    "x@exemplo",
    "",
  ])("to what is not one address is not sent (%j)", async (address) => {
    const { port, received } = await server();
    const { temporary } = await failure(mailerTo(port).send({ ...message, to: { name: "X", address } }));
    expect(temporary).toBe(false);
    expect(received).toEqual([]);
  });

  test("has no header that its words smuggled in", async () => {
    const { port, received } = await server();
    await mailerTo(port).send({
      ...message,
      to: { name: 'X" <mau@exemplo.gov.br>\r\nBcc: mau@exemplo.gov.br', address: message.to.address },
      subject: "Convite\r\nBcc: mau@exemplo.gov.br\r\n\r\noutro corpo",
    });
    expect(received[0]?.to).toEqual([message.to.address]);
    expect(received[0]?.mail.bcc).toBeUndefined();
    expect(received[0]?.mail.to).toMatchObject({ value: [{ address: message.to.address }] });
    expect(received[0]?.mail.subject).toBe("Convite Bcc: mau@exemplo.gov.br outro corpo");
    await failure(mailerTo(port).send({ ...message, id: "a>\r\nBcc: mau@exemplo.gov.br" }));
    expect(received).toHaveLength(1);
  });
});

describe("a server that refuses", () => {
  const refusals: [string, SMTPServerOptions, boolean][] = [
    ["the recipient for now", { onRcptTo: (_, __, done) => done(answer(450)) }, true],
    ["the recipient for good", { onRcptTo: (_, __, done) => done(answer(550)) }, false],
    ["the sender for good", { onMailFrom: (_, __, done) => done(answer(553)) }, false],
    ["the connection for now", { onConnect: (_, done) => done(answer(421)) }, true],
    [
      "the content for good",
      { onData: (stream, _, done) => stream.resume().on("end", () => done(answer(554))) },
      false,
    ],
    ["the content for now", { onData: (stream, _, done) => stream.resume().on("end", () => done(answer(452))) }, true],
  ];

  test.each(refusals)("%s", async (_, options, temporary) => {
    const { port } = await server(options);
    expect((await failure(mailerTo(port).send(message))).temporary).toBe(temporary);
  });
});

describe("a server that is not there", () => {
  test("may be there later", async () => {
    const { port, close } = await startMailServer();
    await close();
    expect((await failure(mailerTo(port).send(message))).temporary).toBe(true);
    expect((await failure(mailerTo(port).verify())).temporary).toBe(true);
  });

  test.each([
    ["hangs up at once", (socket: Socket) => socket.destroy()],
    ["hangs up after its greeting", (socket: Socket) => socket.write("220 aqui\r\n", () => socket.end())],
    ["says nothing", () => undefined],
    ["says what is no SMTP", (socket: Socket) => socket.write("HTTP/1.1 200 OK\r\n\r\n")],
  ])("or %s", async (_, behave) => {
    const sockets: Socket[] = [];
    const peer = createServer((socket) => {
      sockets.push(socket.on("error", () => undefined));
      behave(socket);
    });
    await new Promise<void>((listening) => peer.listen(0, "127.0.0.1", listening));
    const { temporary } = await failure(mailerTo((peer.address() as AddressInfo).port).send(message));
    for (const socket of sockets) socket.destroy();
    await new Promise((closed) => peer.close(closed));
    expect(temporary).toBe(true);
  });
});

describe("credentials", () => {
  const guarded: SMTPServerOptions = {
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _, done) =>
      password === "certa" ? done(null, { user: username ?? "" }) : done(answer(535)),
  };

  test("that are good let mail through, and can be tried without sending any", async () => {
    const { port, received } = await server(guarded);
    const mailer = mailerTo(port, { user: "plano", password: "certa" });
    await mailer.verify();
    expect(received).toEqual([]);
    await mailer.send(message);
    expect(received[0]?.user).toBe("plano");
  });

  test("that are wrong do not get better by themselves, and are not said", async () => {
    const { port } = await server(guarded);
    const mailer = mailerTo(port, { user: "plano", password: "errada" });
    for (const act of [mailer.verify(), mailer.send(message)]) {
      const error = await failure(act);
      expect(error.temporary).toBe(false);
      expect(`${error.message} ${error.cause}`).not.toContain("errada");
    }
  });

  test("do not cross a network in the clear", async () => {
    let connected = false;
    let tried = false;
    const { port } = await server({
      ...guarded,
      onConnect: (_, done) => {
        connected = true;
        done();
      },
      onAuth: (auth, session, done) => {
        tried = true;
        guarded.onAuth?.(auth, session, done);
      },
    });
    // An address of this machine that the mailer does not know to be one.
    const elsewhere = { host: "0.0.0.0", port, secure: false, credentials: { user: "plano", password: "certa" } };
    await failure(smtpMailer(elsewhere, SENDER, () => NOW).send(message));
    expect(connected).toBe(true);
    expect(tried).toBe(false);
  });
});
