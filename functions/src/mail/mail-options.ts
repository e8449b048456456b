import type { SendMailOptions } from "nodemailer";
import { isEmail } from "../../../plan/people/email.ts";
import { MailNotSent, type Message } from "../ports/mailer.ts";

/** Who mail comes from. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** The headers that tell other machines not to answer (RFC 3834). */
export const automatic: { readonly [name: string]: string } = {
  "Auto-Submitted": "auto-generated",
  "X-Auto-Response-Suppress": "All",
};

const ID = /^[A-Za-z0-9._-]{1,200}$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not get into a header
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/**
 * A message as nodemailer takes it: one recipient, addresses as objects (a text such as `x@y.br\r\nBcc: evil@z.br` would
 * be delivered to both), no line break in a header, marked as sent by a machine so that no other machine answers it.
 *
 * @throws {MailNotSent} not temporary, when the address or the id is of no use
 */
export function mailOptions(message: Message, sender: Sender, date: Date): SendMailOptions {
  const { to, id } = message;
  if (!isEmail(to.address)) throw new MailNotSent("the recipient's address is not one", { temporary: false });
  if (!ID.test(id)) throw new MailNotSent("the message's id is not one", { temporary: false });
  return {
    from: { name: oneLine(sender.name), address: sender.address },
    to: { name: oneLine(to.name), address: to.address },
    subject: oneLine(message.subject),
    text: message.text,
    html: message.html,
    date,
    messageId: messageId(id, sender),
    headers: { ...automatic },
    attachments: (message.attachments ?? []).map(({ filename, content, contentType }) => ({
      filename: oneLine(filename),
      content,
      contentType: oneLine(contentType),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** A message's id as the header has it, in the domain of whoever sends. */
export function messageId(id: string, { address }: Pick<Sender, "address">): string {
  return `<${id}@${address.slice(address.lastIndexOf("@") + 1)}>`;
}

/** A text with every run of control characters made a space, so that it stays within its header. */
export function oneLine(text: string): string {
  return text.replace(CONTROL, " ").trim();
}
