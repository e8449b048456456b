import type * as z from "zod";
import { done, type Outcome } from "../use-cases/outcome.ts";
import { contentType, JSON_TYPE } from "./content-type.ts";
import type { Question } from "./question.ts";
import { malformed, understood } from "./understood.ts";

/** The body as JSON of the contract. */
export function understoodBody<Schema extends z.ZodType>(
  schema: Schema,
  question: Question,
): Outcome<z.output<Schema>> {
  if (contentType(question) !== JSON_TYPE) return malformed(`content-type: is not ${JSON_TYPE}`);
  const body = jsonOf(question.body, "body");
  return body.ok ? understood(schema, body.result) : body;
}

/** What bytes in UTF-8 say as JSON. */
export function jsonOf(bytes: Uint8Array, at: string): Outcome<unknown> {
  try {
    return done(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch {
    return malformed(`${at}: is no JSON`);
  }
}
