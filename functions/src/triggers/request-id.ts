import type { Question } from "./question.ts";

/**
 * What a request is called in the logs and to whoever asked: the platform's own trace, when the header holds one and
 * nothing else, so that one search finds both; otherwise `fresh`.
 */
export function requestIdOf(question: Question, fresh: () => string): string {
  const google = /^([0-9a-f]{32})(?:\/\d{1,20})?(?:;o=\d)?$/i.exec(question.header("x-cloud-trace-context") ?? "")?.[1];
  const w3c = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/i.exec(question.header("traceparent") ?? "")?.[1];
  return (google ?? w3c)?.toLowerCase() ?? fresh();
}
