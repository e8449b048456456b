import { Readable } from "node:stream";
import MailComposer from "nodemailer/lib/mail-composer";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { Carried, Carrier } from "../ports/carrier.ts";
import { mailOptions, type Sender } from "./mail-options.ts";
import { carriedOf, type Step } from "./smtp-answer.ts";
import { connectionOptions, type SmtpServer, type Timeouts } from "./smtp-server.ts";

/**
 * Mail by way of a server, each message on a connection of its own. What the server is given is held back until it has
 * taken sender and recipient and asked for the content, so that whoever writes down that the content is on its way does so
 * at the last moment before it is.
 */
export function smtpCarrier(
  server: SmtpServer,
  sender: Sender,
  now: () => Date,
  timeouts: Partial<Timeouts> = {},
): Carrier {
  return {
    async carry(message, beforeContent) {
      const options = mailOptions(message, sender, now());
      const bytes = await new MailComposer({ ...options, newline: "windows" }).compile().build();
      const envelope = { from: sender.address, to: [message.to.address], size: bytes.length };
      return give(new SMTPConnection(connectionOptions(server, timeouts)), server, envelope, bytes, beforeContent);
    },
  };
}

interface Envelope {
  readonly from: string;
  readonly to: string[];
  readonly size: number;
}

async function give(
  connection: SMTPConnection,
  { credentials }: SmtpServer,
  envelope: Envelope,
  bytes: Buffer,
  beforeContent: () => Promise<void>,
): Promise<Carried> {
  let step: Step = "connect";
  const held = heldBack(bytes, async () => {
    await beforeContent();
    step = "content";
  });
  // Without a listener an error of a connection that nobody waits for any more would end the process.
  const broken = new Promise<never>((_, reject) => connection.on("error", reject));
  broken.catch(() => undefined);
  const answered = <Answer>(ask: (done: (error: unknown, answer?: Answer) => void) => void) =>
    Promise.race([broken, new Promise<Answer | undefined>((resolve, reject) => ask(settling(resolve, reject)))]);
  try {
    await answered((done) => connection.connect(done));
    if (credentials) {
      step = "signIn";
      const { user, password } = credentials;
      await answered((done) => connection.login({ user, credentials: { user, pass: password } }, done));
    }
    step = "envelope";
    const sent = await answered<{ response: string }>((done) => connection.send(envelope, held.stream, done));
    connection.quit();
    return { kind: "taken", detail: sent?.response ?? "" };
  } catch (error) {
    connection.close();
    const refusal = await held.abandon();
    if (refusal) throw refusal.reason;
    return carriedOf(error, step);
  }
}

function settling<Answer>(resolve: (answer: Answer | undefined) => void, reject: (reason: unknown) => void) {
  return (error: unknown, answer?: Answer) => (error ? reject(error) : resolve(answer));
}

/**
 * A stream that runs `before` when its first byte is asked for, and gives it only then. `abandon` makes sure that nothing
 * more comes of it, waits for a `before` under way, and says how it failed if it did.
 */
function heldBack(bytes: Buffer, before: () => Promise<void>) {
  let abandoned = false;
  let under: Promise<{ readonly reason: unknown } | null> = Promise.resolve(null);
  async function* content() {
    under = before().then(
      () => null,
      (reason: unknown) => ({ reason }),
    );
    const refusal = await under;
    if (refusal) throw refusal.reason;
    if (!abandoned) yield bytes;
  }
  return {
    stream: Readable.from(content(), { objectMode: false }),
    abandon() {
      abandoned = true;
      return under;
    },
  };
}
