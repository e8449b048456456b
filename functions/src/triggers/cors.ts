import { routes } from "../../../plan/contract/routes.ts";
import type { Question } from "./question.ts";

const METHODS = [...new Set(Object.values(routes).map(({ method }) => method))].join(", ");

/** A browser asks whether it may ask. */
export function isPreflight(question: Question): boolean {
  return question.method === "OPTIONS" && question.header("access-control-request-method") !== null;
}

/**
 * What lets pages of the product's own origins read an answer; nothing for any other, which browsers then keep from the
 * page. Never a wildcard, and never with credentials: who asks is said by a token that no browser adds on its own.
 */
export function corsHeaders(question: Question, origins: readonly string[]): { readonly [name: string]: string } {
  const origin = question.header("origin");
  if (origin === null || !origins.includes(origin)) return {};
  return {
    "access-control-allow-origin": origin,
    "access-control-expose-headers": "X-Request-Id, Content-Disposition, Retry-After",
    ...(isPreflight(question) && {
      "access-control-allow-methods": METHODS,
      "access-control-allow-headers": "Authorization, Content-Type, Accept-Language",
      "access-control-max-age": "600",
    }),
  };
}
