import { Buffer } from "node:buffer";
import type { Refusal, Refused } from "../../../plan/contract/refusal.ts";
import { refusalSentence } from "../../../plan/contract/refusal-sentence.ts";
import type { Language } from "../../../plan/messages/catalogue.ts";
import { CALENDAR_TYPE, DOCUMENT_TYPE, JSON_TYPE, WORKBOOK_TYPE } from "./content-type.ts";
import { attachment } from "./file-name.ts";
import type { Given } from "./given.ts";
import { statusOf } from "./status-of.ts";

/** What is sent back, whatever server sends it. */
export interface Answer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: AnswerBody;
}

export type AnswerBody =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "file"; readonly path: string; readonly dispose: () => Promise<void> };

/** After how many seconds to ask again when a service did not answer. */
const UNAVAILABLE_FOR = 30;

/** What was asked for, as it is sent. */
export function answerOf(given: Given): Answer {
  if (given.kind === "json") return jsonAnswer(given.status, given.value);
  const type = TYPES[given.kind];
  const headers = { "content-type": type, "content-disposition": attachment(given.name) };
  if (given.kind === "file") {
    return { status: 200, headers, body: { kind: "file", path: given.path, dispose: given.dispose } };
  }
  return { status: 200, headers, body: { kind: "bytes", bytes: given.bytes } };
}

const TYPES = {
  document: DOCUMENT_TYPE,
  calendar: CALENDAR_TYPE,
  workbook: WORKBOOK_TYPE,
  file: WORKBOOK_TYPE,
} as const;

/** A refusal, as it is sent. */
export function refusalAnswer(refusal: Refusal, language: Language, requestId: string): Answer {
  const body: Refused = { error: { ...refusal, sentence: refusalSentence(refusal, language), requestId } };
  const { status, headers, body: sent } = jsonAnswer(statusOf[refusal.code], body);
  return { status, headers: { ...headers, "content-language": language, ...refusalHeaders(refusal) }, body: sent };
}

/** A preflight's answer. */
export const emptyAnswer: Answer = { status: 204, headers: {}, body: { kind: "bytes", bytes: new Uint8Array() } };

function jsonAnswer(status: number, value: unknown): Answer {
  return {
    status,
    headers: { "content-type": `${JSON_TYPE}; charset=utf-8` },
    body: { kind: "bytes", bytes: Buffer.from(JSON.stringify(value)) },
  };
}

function refusalHeaders(refusal: Refusal): { readonly [name: string]: string } {
  if (refusal.code === "not-signed-in") return { "www-authenticate": "Bearer" };
  if (refusal.code === "too-many-requests") return { "retry-after": String(refusal.retryAfter) };
  return refusal.code === "unavailable" ? { "retry-after": String(UNAVAILABLE_FOR) } : {};
}
