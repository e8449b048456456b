import type { Carried } from "../ports/carrier.ts";
import { oneLine } from "./mail-options.ts";

/** How far a message had come: `content` from the moment that its first byte may be on its way. */
export type Step = "connect" | "signIn" | "envelope" | "content";

/** What nodemailer says of an answer that was no success. */
interface Answer {
  readonly code: string | undefined;
  /** The number that the server answered with (RFC 5321, 4.2); undefined when it did not. */
  readonly number: number | undefined;
  readonly text: string;
  /** What was asked: `MAIL FROM`, `RCPT TO`, `DATA` for the content too, `CONN` for what nobody asked. */
  readonly command: string;
}

/** What an error of a connection means for the message, by the step that it came in. */
export function carriedOf(error: unknown, step: Step): Carried {
  const answer = answerOf(error);
  const detail = detailOf(answer);
  const { number, command } = answer;
  if (step === "content") {
    // Only the answer to the content itself says what became of it (RFC 5321, 4.1.1.4); whatever else ends
    // a connection, its number included, leaves the question open.
    if (command !== "DATA" || number === undefined) return { kind: "doubtful", detail };
    return number < 500 ? { kind: "later", reached: true, detail } : refused(answer, detail);
  }
  if (isAboutCredentials(answer, step)) return { kind: "unusable", what: "credentials", detail };
  if (isAboutSize(answer)) return refused(answer, detail);
  if (number === undefined || number < 500) return { kind: "later", reached: number !== undefined, detail };
  if (command === "RCPT TO" || command === "DATA") return refused(answer, detail);
  return { kind: "unusable", what: "sender", detail };
}

/** 530, 534, 535 and 538 are answers about signing in wherever they come (RFC 4954, 6). */
function isAboutCredentials({ number, code }: Answer, step: Step): boolean {
  if (number !== undefined && [530, 534, 535, 538].includes(number)) return true;
  return step === "signIn" && (number === undefined ? code === "EAUTH" || code === "ENOAUTH" : number >= 500);
}

/** Also when the server said in its greeting how much it takes, and nodemailer did not even ask. */
function isAboutSize({ number, code }: Answer): boolean {
  return number === 552 || number === 523 || (number === undefined && code === "EMESSAGE");
}

function refused(answer: Answer, detail: string): Carried {
  return { kind: "refused", what: isAboutAddress(answer) ? "recipient" : "message", detail };
}

/**
 * Whether the address is what is wrong. An enhanced status decides where there is one (RFC 3463): X.1.X is about the address
 * and X.2.1 a mailbox that is disabled, while a full mailbox and a policy are no fault of the address. Without one, 550, 551
 * and 553 to the recipient are (RFC 5321, 4.2.2).
 */
function isAboutAddress({ number, text, command }: Answer): boolean {
  const [, subject, detail] = /^\d{3}[ -]5\.(\d{1,3})\.(\d{1,3})\b/.exec(text) ?? [];
  if (subject !== undefined) return subject === "1" || (subject === "2" && detail === "1");
  return command === "RCPT TO" && number !== undefined && [550, 551, 553].includes(number);
}

const LONGEST = 300;

function detailOf({ text, code }: Answer): string {
  return oneLine(text || (code ?? "")).slice(0, LONGEST);
}

function answerOf(error: unknown): Answer {
  const part = (name: string): unknown =>
    typeof error === "object" && error !== null ? Reflect.get(error, name) : undefined;
  const text = (name: string) => {
    const value = part(name);
    return typeof value === "string" ? value : undefined;
  };
  const number = part("responseCode");
  return {
    code: text("code"),
    number: typeof number === "number" ? number : undefined,
    text: text("response") ?? "",
    command: text("command") ?? "",
  };
}
