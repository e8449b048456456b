import type { Question } from "./question.ts";

/** What Excel's files are called on the way; some browsers and proxies know no better name than the last. */
export const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Word's files. */
export const DOCUMENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** Calendars' files. */
export const CALENDAR_TYPE = "text/calendar; charset=utf-8";
export const BYTES_TYPE = "application/octet-stream";
export const JSON_TYPE = "application/json";
export const FORM_TYPE = "multipart/form-data";
export const ZIP_TYPES = ["application/zip", "application/x-zip-compressed"] as const;

/** What the body says it is, in lower case and without parameters; "" when it does not say. */
export function contentType(question: Question): string {
  return (question.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}
