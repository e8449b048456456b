import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** A message as a server was given it. */
export interface Received {
  readonly from: string | false;
  readonly to: readonly string[];
  readonly user: string | undefined;
  readonly mail: ParsedMail;
  readonly raw: string;
}

/** A real SMTP server on this machine. */
export interface MailServer {
  readonly port: number;
  readonly received: Received[];
  close(): Promise<void>;
}

/** An error that the server answers with this number. */
export function answer(code: number): Error {
  return Object.assign(new Error("not today"), { responseCode: code });
}

/** Starts a server that takes everything, unless told otherwise; without TLS and without signing in. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        const raw = Buffer.concat(chunks);
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom === false ? false : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          user: session.user,
          mail: await simpleParser(raw),
          raw: raw.toString("latin1"),
        });
        done();
      });
    },
    ...options,
  });
  // A client that hangs up is no failure of the server.
  server.on("error", () => undefined);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.server.address() as AddressInfo;
  return { port, received, close: () => new Promise((closed) => server.close(closed)) };
}
