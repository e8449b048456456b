import { createTransport } from "nodemailer";
import { type Mailer, MailNotSent } from "../ports/mailer.ts";
import { mailOptions, type Sender } from "./mail-options.ts";
import { connectionOptions, type SmtpServer, type Timeouts } from "./smtp-server.ts";

/** Mail by SMTP. */
export interface SmtpMailer extends Mailer {
  readonly kind: "smtp";
}

/** Mail by way of a server; each message on a connection of its own. Credentials never cross a network in the clear. */
export function smtpMailer(
  server: SmtpServer,
  sender: Sender,
  now: () => Date,
  timeouts: Partial<Timeouts> = {},
): SmtpMailer {
  const { credentials } = server;
  const transport = createTransport({
    ...connectionOptions(server, timeouts),
    ...(credentials && { auth: { user: credentials.user, pass: credentials.password } }),
  });
  return {
    kind: "smtp",
    send: async (message) => {
      const options = mailOptions(message, sender, now());
      await told(() => transport.sendMail(options));
    },
    // Connects, signs in and leaves.
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
