import { createTransport } from "nodemailer";
import { type Mailer, MailNotSent } from "../ports/mailer.ts";
import { mailOptions, type Sender } from "./mail-options.ts";

/** A server that takes mail, and how to speak to it. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise the connection is turned to TLS when the server offers it. */
  readonly secure: boolean;
  readonly credentials: { readonly user: string; readonly password: string } | null;
}

/** Mail by SMTP. */
export interface SmtpMailer extends Mailer {
  readonly kind: "smtp";
  /** Connects, signs in and leaves, sending nothing. Rejects with `MailNotSent`. */
  verify(): Promise<void>;
}

/** In milliseconds; nodemailer's own are minutes, longer than anybody waits for an answer. */
const TIMEOUTS = { dnsTimeout: 5_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Mail by way of a server; each message on a connection of its own. Credentials never cross a network in the clear. */
export function smtpMailer(
  { host, port, secure, credentials }: SmtpServer,
  sender: Sender,
  now: () => Date,
  timeouts: Partial<typeof TIMEOUTS> = {},
): SmtpMailer {
  const transport = createTransport({
    host,
    port,
    secure,
    requireTLS: !secure && credentials !== null && !isThisMachine(host),
    ...(credentials && { auth: { user: credentials.user, pass: credentials.password } }),
    ...TIMEOUTS,
    ...timeouts,
  });
  return {
    kind: "smtp",
    send: async (message) => {
      const options = mailOptions(message, sender, now());
      await told(() => transport.sendMail(options));
    },
    verify: () => told(() => transport.verify()),
  };
}

async function told(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    throw notSent(error);
  }
}

/**
 * A server's 4xx may pass, as may a connection that failed; its 5xx stays until somebody mends something, and so do
 * credentials it does not take, whatever their number.
 */
function notSent(error: unknown): MailNotSent {
  const code = partOf(error, "code");
  const response = partOf(error, "responseCode");
  const refusedForGood = typeof response === "number" && response >= 500;
  const temporary = !refusedForGood && code !== "EAUTH" && code !== "ENOAUTH";
  const what = typeof response === "number" ? `the server answered ${response}` : `the connection failed (${code})`;
  return new MailNotSent(what, { temporary, cause: error });
}

function partOf(error: unknown, name: string): unknown {
  return typeof error === "object" && error !== null ? Reflect.get(error, name) : undefined;
}

function isThisMachine(host: string): boolean {
  return ["localhost", "127.0.0.1", "::1"].includes(host);
}
