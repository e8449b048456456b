import type { Refusal, RefusalCode } from "../../plan/contract/refusal.ts";
import type { Finding } from "../../plan/rules/rule.ts";

const finding: Finding = {
  rule: "service.name-missing",
  severity: "error",
  field: "service.name",
  places: [],
  values: {},
};
const receipt = { number: "2026-7K3M-9QXD-4TBV", moment: "2026-03-01T12:00:00.000Z", hash: "0".repeat(64) };

/** Every refusal there is, at least one of each code; of those that differ within a code, each. */
export const refusalExamples: { readonly [C in RefusalCode]: readonly Extract<Refusal, { readonly code: C }>[] } = {
  "not-signed-in": [{ code: "not-signed-in" }],
  "no-role": [{ code: "no-role" }],
  "not-allowed": [{ code: "not-allowed" }],
  "person-disabled": [{ code: "person-disabled" }],
  "malformed-request": [{ code: "malformed-request", problems: ["request.key: Invalid UUID"] }],
  "too-large": [{ code: "too-large", limit: 6 * 1024 * 1024 }],
  "too-many-requests": [{ code: "too-many-requests", retryAfter: 5 }],
  "not-found": [
    { code: "not-found", what: "route" },
    { code: "not-found", what: "plan" },
    { code: "not-found", what: "revision" },
    { code: "not-found", what: "service" },
    { code: "not-found", what: "person" },
    { code: "not-found", what: "agency" },
    { code: "not-found", what: "mail" },
    { code: "not-found", what: "field" },
    { code: "not-found", what: "comment" },
    { code: "not-found", what: "round" },
    { code: "not-found", what: "expectation" },
    { code: "not-found", what: "snapshot" },
    { code: "not-found", what: "visit" },
  ],
  "unreadable-file": [
    {
      code: "unreadable-file",
      reason: "empty-file",
      sentences: { "pt-BR": "O arquivo está vazio; envie outro.", en: "The file is empty; send another." },
    },
  ],
  "unusable-workbook": [
    { code: "unusable-workbook", failure: { code: "empty-workbook" } },
    { code: "unusable-workbook", failure: { code: "other-agency", agency: "26", sender: "27" } },
  ],
  "has-errors": [{ code: "has-errors", findings: [finding] }],
  "unexplained-queries": [{ code: "unexplained-queries", findings: [finding, finding] }],
  identical: [{ code: "identical", revision: 3, receipt }],
  conflict: [
    {
      code: "conflict",
      conflict: {
        plan: "plano-1",
        base: 2,
        current: { revision: 3, moment: receipt.moment, by: "Ana Prado" },
        differences: [],
      },
    },
  ],
  "key-reused": [{ code: "key-reused" }],
  "difference-changed": [{ code: "difference-changed" }],
  "month-not-over": [{ code: "month-not-over", month: "2026-10" }],
  "plan-cancelled": [{ code: "plan-cancelled" }],
  "plan-moved": [
    { code: "plan-moved", state: "returned", revision: 3, last: { by: "Ana Prado", at: receipt.moment } },
    { code: "plan-moved", state: "submitted", revision: 4, last: null },
  ],
  "no-such-move": [{ code: "no-such-move", act: "approve", state: "cancelled" }],
  "visit-moved": [{ code: "visit-moved", state: "scheduled", by: "Clara Exemplo", at: "2026-11-20T13:00:00.000Z" }],
  "no-such-visit-move": [{ code: "no-such-visit-move", act: "confirm", state: "cancelled" }],
  "day-past": [{ code: "day-past" }],
  "visit-not-yet": [{ code: "visit-not-yet" }],
  "visit-exhausted": [{ code: "visit-exhausted" }],
  "reason-missing": [{ code: "reason-missing" }],
  "comments-missing": [{ code: "comments-missing" }],
  "comments-open": [
    { code: "comments-open", count: 1 },
    { code: "comments-open", count: 4 },
  ],
  "comment-not-so": [{ code: "comment-not-so", state: "withdrawn" }],
  "not-confirmer": [
    { code: "not-confirmer", confirmer: "owner" },
    { code: "not-confirmer", confirmer: "chair" },
  ],
  "not-confirmable": [{ code: "not-confirmable", state: "returned" }],
  "not-sent-as-final": [{ code: "not-sent-as-final" }],
  "same-person": [{ code: "same-person" }],
  "too-much-content": [{ code: "too-much-content" }],
  "already-invited": [{ code: "already-invited", email: "ana@exemplo.gov.br" }],
  "mail-not-sent": [{ code: "mail-not-sent", email: "ana@exemplo.gov.br" }],
  "mail-not-waiting": [{ code: "mail-not-waiting" }],
  "last-admin": [{ code: "last-admin" }],
  "round-closed": [{ code: "round-closed" }],
  "round-changed": [{ code: "round-changed" }],
  "nothing-expected": [{ code: "nothing-expected" }],
  "too-much-expected": [{ code: "too-much-expected", agency: "26", most: 2_000 }],
  "unreadable-letters": [
    {
      code: "unreadable-letters",
      reason: "not-letters",
      sentences: { "pt-BR": "O arquivo não tem cartas; envie outro.", en: "The file has no letters; send another." },
    },
  ],
  unavailable: [{ code: "unavailable" }],
  internal: [{ code: "internal" }],
};
