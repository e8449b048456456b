import { Buffer } from "node:buffer";
import { done, type Outcome } from "../use-cases/outcome.ts";
import { safeFileName } from "./file-name.ts";
import { jsonOf } from "./json-body.ts";
import type { Question } from "./question.ts";
import { malformed } from "./understood.ts";

/** A workbook as it was uploaded, and what was said with it. */
export interface WorkbookForm {
  readonly request: unknown;
  readonly bytes: Uint8Array;
  /** As safe as `safeFileName` makes it. */
  readonly name: string;
}

/** The two parts and the end; with more, the parser would be made to build thousands of parts before any is refused. */
const MOST_BOUNDARIES = 3;

/** The parts `request` (JSON) and `workbook` (a file) of a `multipart/form-data` body, and nothing else. */
export async function workbookForm(question: Question): Promise<Outcome<WorkbookForm>> {
  const type = question.header("content-type") ?? "";
  const boundary = /;\s*boundary=(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70}))/i.exec(type);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) return malformed("content-type: has no boundary");
  if (isOftenIn(question.body, mark)) return malformed("body: has more parts than request and workbook");
  const form = await parsed(question.body, type);
  if (form === null) return malformed("body: is no form");
  const [request, workbook] = [form.getAll("request"), form.getAll("workbook")];
  if ([...form.keys()].length !== 2 || request.length !== 1 || workbook.length !== 1) {
    return malformed("body: has other parts than request and workbook");
  }
  const [said, file] = [request[0], workbook[0]];
  if (said === undefined || !(file instanceof File)) return malformed("workbook: is no file");
  const text = typeof said === "string" ? Buffer.from(said) : new Uint8Array(await said.arrayBuffer());
  const json = jsonOf(text, "request");
  if (!json.ok) return json;
  return done({
    request: json.result,
    bytes: new Uint8Array(await file.arrayBuffer()),
    name: safeFileName(file.name),
  });
}

function isOftenIn(body: Uint8Array, boundary: string): boolean {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  let count = 0;
  for (let at = bytes.indexOf(`--${boundary}`); at >= 0; at = bytes.indexOf(`--${boundary}`, at + 1)) {
    count++;
    if (count > MOST_BOUNDARIES) return true;
  }
  return false;
}

async function parsed(body: Uint8Array, type: string): Promise<FormData | null> {
  try {
    return await new Response(Buffer.from(body), { headers: { "content-type": type } }).formData();
  } catch {
    return null;
  }
}
