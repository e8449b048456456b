import { isEmail } from "../../../plan/people/email.ts";
import { folderCarrier } from "../mail/folder-carrier.ts";
import { folderMailer } from "../mail/folder-mailer.ts";
import type { Sender } from "../mail/mail-options.ts";
import { smtpCarrier } from "../mail/smtp-carrier.ts";
import { type SmtpMailer, smtpMailer } from "../mail/smtp-mailer.ts";
import type { SmtpServer } from "../mail/smtp-server.ts";
import type { Carrier } from "../ports/carrier.ts";
import type { Mailer } from "../ports/mailer.ts";

/** Settings of mail, as the environment holds them. */
export interface MailSetting {
  /** `folder:PATH`, `smtp://user:password@host:port` or `smtps://…`, as in the environment variable `PLANO_MAIL`. */
  readonly transport: string;
  /** `plano@exemplo.gov.br` or `Plano Digital <plano@exemplo.gov.br>`, as in `PLANO_MAIL_SENDER`. */
  readonly sender: string;
}

/** A setting that names no mailer; the message says which and what one looks like, and never shows a password. */
export class UnknownMailer extends Error {
  override readonly name = "UnknownMailer";
}

/**
 * The mailer that a setting names; nothing is connected to yet.
 *
 * @throws {UnknownMailer}
 */
export function openMailer(
  { transport, sender }: MailSetting,
  now: () => Date,
): (Mailer & { readonly kind: "folder" }) | SmtpMailer {
  const from = senderOf(sender);
  const [, folder] = /^folder:(.+)$/s.exec(transport.trim()) ?? [];
  return folder === undefined ? smtpMailer(serverOf(transport.trim()), from, now) : folderMailer(folder, from, now);
}

/**
 * What the same setting carries the outbox's mail by, told of the moment before the content; nothing is connected to yet.
 *
 * @throws {UnknownMailer}
 */
export function openCarrier({ transport, sender }: MailSetting, now: () => Date): Carrier {
  const from = senderOf(sender);
  const [, folder] = /^folder:(.+)$/s.exec(transport.trim()) ?? [];
  return folder === undefined
    ? smtpCarrier(serverOf(transport.trim()), from, now)
    : folderCarrier(folderMailer(folder, from, now));
}

/**
 * Who a setting says that mail comes from.
 *
 * @throws {UnknownMailer}
 */
export function senderOf(setting: string): Sender {
  const [, name, bracketed] = /^([^<>]*)<([^<>]*)>$/.exec(setting.trim()) ?? [];
  const address = (bracketed ?? setting).trim();
  if (!isEmail(address)) {
    throw new UnknownMailer(
      `“${setting}” is no sender; one looks like plano@exemplo.gov.br or Plano Digital <plano@exemplo.gov.br>`,
    );
  }
  return { name: name?.trim() || "Plano Digital", address };
}

function serverOf(setting: string): SmtpServer {
  const url = URL.canParse(setting) ? new URL(setting) : null;
  if (url === null || (url.protocol !== "smtp:" && url.protocol !== "smtps:")) {
    throw new UnknownMailer("the mail setting is none of folder:PATH, smtp://user:password@host:port and smtps://…");
  }
  if (url.hostname === "" || !["", "/"].includes(url.pathname) || url.search !== "" || url.hash !== "") {
    throw new UnknownMailer("the mail setting has more or less than a user, a password, a host and a port");
  }
  if ((url.username === "") !== (url.password === "")) {
    throw new UnknownMailer("the mail setting has a user without a password, or a password without a user");
  }
  const secure = url.protocol === "smtps:";
  const credentials = url.username === "" ? null : { user: decoded(url.username), password: decoded(url.password) };
  const port = url.port === "" ? (secure ? 465 : 587) : Number(url.port);
  return { host: url.hostname.replace(/^\[|\]$/g, ""), port, secure, credentials };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new UnknownMailer("the mail setting has a % that stands for nothing; a % in a password is written %25");
  }
}
