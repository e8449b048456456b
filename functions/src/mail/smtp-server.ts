/** A server that takes mail, and how to speak to it. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise the connection is turned to TLS when the server offers it. */
  readonly secure: boolean;
  readonly credentials: { readonly user: string; readonly password: string } | null;
}

/** In milliseconds; nodemailer's own are minutes, longer than anybody waits for an answer. */
const TIMEOUTS = { dnsTimeout: 5_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** How long each kind of answer is waited for, in milliseconds. */
export type Timeouts = typeof TIMEOUTS;

/** The options of a connection. Credentials never cross a network in the clear. */
export function connectionOptions({ host, port, secure, credentials }: SmtpServer, timeouts: Partial<Timeouts>) {
  return {
    host,
    port,
    secure,
    requireTLS: !secure && credentials !== null && !isThisMachine(host),
    ...TIMEOUTS,
    ...timeouts,
  };
}

function isThisMachine(host: string): boolean {
  return ["localhost", "127.0.0.1", "::1"].includes(host);
}
