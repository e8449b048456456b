import type { Question } from "./question.ts";

const LONGEST = 45;

/**
 * The address that a question came from, as far as anybody can say. Through Hosting it is in `Fastly-Client-IP`, and
 * `X-Forwarded-For` ends with Hosting's own; asked directly, Google puts it last in `X-Forwarded-For`. Whoever asks the
 * function directly can make the first of them up, which is why all strangers share a limit as well.
 */
export function callerAddress(question: Question): string {
  const hosting = question.header("fastly-client-ip");
  const last = question.header("x-forwarded-for")?.split(",").pop();
  return (hosting ?? last ?? "").trim().slice(0, LONGEST);
}
