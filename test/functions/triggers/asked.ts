import type { Question } from "../../../functions/src/triggers/question.ts";

/** A question as a test needs it; what is left out is empty. */
export function asked(some: {
  readonly method?: string;
  readonly path?: string;
  readonly query?: string;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: Uint8Array | string;
}): Question {
  const { method = "GET", path = "/", query = "", headers = {}, body = "" } = some;
  return {
    method,
    path,
    query: new URLSearchParams(query),
    header: (name) => headers[name] ?? null,
    gone: new AbortController().signal,
    body: typeof body === "string" ? new TextEncoder().encode(body) : body,
  };
}
