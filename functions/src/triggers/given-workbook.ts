import * as z from "zod";
import { gridOfWire, wireGrid } from "../../../plan/contract/grid.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { done, type Outcome, refused } from "../use-cases/outcome.ts";
import { readWorkbook } from "../workbook/reader/read-workbook.ts";
import { refusalSentence } from "../workbook/reader/refusal-messages.ts";
import { contentType, FORM_TYPE, JSON_TYPE } from "./content-type.ts";
import { understoodBody } from "./json-body.ts";
import type { Question } from "./question.ts";
import { malformed, understood } from "./understood.ts";
import { workbookForm } from "./workbook-form.ts";

/** What a workbook that Excel itself gave is called where a file would have its name. */
const FROM_EXCEL = "Excel";

/** A workbook, where it came from, and what was said with it. */
export interface GivenWorkbook<Request> {
  readonly grid: Grid;
  readonly source: string;
  readonly request: Request;
}

/** The workbook of a question: an uploaded file in a form, or in JSON the grid that the add-in read. */
export async function givenWorkbook<Schema extends z.ZodType>(
  schema: Schema,
  question: Question,
): Promise<Outcome<GivenWorkbook<z.output<Schema>>>> {
  const type = contentType(question);
  if (type === JSON_TYPE) {
    const body = understoodBody(z.strictObject({ grid: z.unknown(), request: z.unknown() }), question);
    if (!body.ok) return body;
    const request = understood(schema, body.result.request, "request");
    if (!request.ok) return request;
    const grid = understood(wireGrid, body.result.grid, "grid");
    if (!grid.ok) return grid;
    return done({ grid: gridOfWire(grid.result), source: FROM_EXCEL, request: request.result });
  }
  if (type !== FORM_TYPE) return malformed(`content-type: is neither ${FORM_TYPE} nor ${JSON_TYPE}`);
  const form = await workbookForm(question);
  if (!form.ok) return form;
  // What is said is small and quickly judged; the file is not.
  const request = understood(schema, form.result.request, "request");
  if (!request.ok) return request;
  const grid = gridOfFile(form.result.bytes);
  return grid.ok ? done({ grid: grid.result, source: form.result.name, request: request.result }) : grid;
}

/** The cells of an uploaded file. */
export function gridOfFile(bytes: Uint8Array): Outcome<Grid> {
  const read = readWorkbook(bytes);
  if (read.ok) return done(read.grid);
  const sentences = { "pt-BR": refusalSentence(read.refusal, "pt-BR"), en: refusalSentence(read.refusal, "en") };
  return refused({ code: "unreadable-file", reason: read.refusal.code, sentences });
}
