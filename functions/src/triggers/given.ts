import type { JsonRoute, Results } from "../../../plan/contract/results.ts";
import type { RouteName } from "../../../plan/contract/routes.ts";
import type { Outcome } from "../use-cases/outcome.ts";

export interface JsonGiven<Value> {
  readonly kind: "json";
  readonly status: number;
  readonly value: Value;
}

export type WorkbookGiven =
  | { readonly kind: "workbook" | "document" | "calendar"; readonly name: string; readonly bytes: Uint8Array }
  /** Too large to be held in memory; `dispose` removes it once it was given, or could not be. */
  | {
      readonly kind: "file";
      readonly name: string;
      readonly path: string;
      readonly dispose: () => Promise<void>;
    };

/** What a question was answered with when it was not refused. */
export type Given = JsonGiven<unknown> | WorkbookGiven;

/** What a question to one route is answered with. */
export type GivenOf<R extends RouteName> = R extends JsonRoute ? JsonGiven<Results[R]> : WorkbookGiven;

/** The outcome of a use case as JSON. */
export function asJson<Value>(outcome: Outcome<Value>): Outcome<JsonGiven<Value>> {
  return outcome.ok ? { ok: true, result: { kind: "json", status: 200, value: outcome.result } } : outcome;
}

interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The workbook that a use case made. */
export function asWorkbook(outcome: Outcome<MadeFile>): Outcome<WorkbookGiven> {
  return outcome.ok ? { ok: true, result: { kind: "workbook", ...outcome.result } } : outcome;
}

/** The calendar entry that a use case made. */
export function asCalendar(outcome: Outcome<MadeFile>): Outcome<WorkbookGiven> {
  return outcome.ok ? { ok: true, result: { kind: "calendar", ...outcome.result } } : outcome;
}

/** The document that a use case made. */
export function asDocument(outcome: Outcome<MadeFile>): Outcome<WorkbookGiven> {
  return outcome.ok ? { ok: true, result: { kind: "document", ...outcome.result } } : outcome;
}
