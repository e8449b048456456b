import type { Outcome } from "../use-cases/outcome.ts";

/** What a question was answered with when it was not refused. */
export type Given =
  | { readonly kind: "json"; readonly status: number; readonly value: unknown }
  | { readonly kind: "workbook"; readonly name: string; readonly bytes: Uint8Array }
  /** Too large to be held in memory; `dispose` removes it once it was given, or could not be. */
  | {
      readonly kind: "file";
      readonly name: string;
      readonly path: string;
      readonly dispose: () => Promise<void>;
    };

/** The outcome of a use case as JSON. */
export function asJson(outcome: Outcome<unknown>): Outcome<Given> {
  return outcome.ok ? { ok: true, result: { kind: "json", status: 200, value: outcome.result } } : outcome;
}

/** The workbook that a use case made. */
export function asWorkbook(outcome: Outcome<{ readonly name: string; readonly bytes: Uint8Array }>): Outcome<Given> {
  return outcome.ok ? { ok: true, result: { kind: "workbook", ...outcome.result } } : outcome;
}
