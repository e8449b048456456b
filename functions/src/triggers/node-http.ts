import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { Answer } from "./answer.ts";
import type { Question } from "./question.ts";

/** A request as the functions' platform hands it over: with its whole body beside it. */
export interface ReceivedRequest extends IncomingMessage {
  readonly rawBody?: Uint8Array;
}

/** The question that a request is; `response` tells whether its asker is still there. */
export function questionOf(request: ReceivedRequest, response: ServerResponse): Question {
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  const [path = "", query = ""] = (request.url ?? "").split(/\?(.*)/s);
  return {
    method: request.method ?? "",
    path,
    query: new URLSearchParams(query),
    header: (name) => {
      const value = request.headers[name];
      return value === undefined ? null : Array.isArray(value) ? value.join(", ") : value;
    },
    body: request.rawBody ?? new Uint8Array(),
    gone: gone.signal,
  };
}

/** Sends an answer; rejects when whoever asked went away while a file was on its way. */
export async function send(answer: Answer, response: ServerResponse): Promise<void> {
  const { status, headers, body } = answer;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  // Express tells of itself; nobody needs to know.
  response.removeHeader("x-powered-by");
  response.statusCode = status;
  if (body.kind === "bytes") {
    if (status !== 204) response.setHeader("content-length", body.bytes.length);
    await new Promise<void>((sent) => {
      response.once("close", sent);
      response.end(body.bytes);
    });
    return;
  }
  try {
    response.setHeader("content-length", (await stat(body.path)).size);
    await pipeline(createReadStream(body.path), response);
  } finally {
    await body.dispose();
  }
}
