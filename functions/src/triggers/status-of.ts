import type { RefusalCode } from "../../../plan/contract/refusal.ts";

/** The HTTP status of every refusal. */
export const statusOf: { readonly [C in RefusalCode]: number } = {
  "not-signed-in": 401,
  "no-role": 403,
  "not-allowed": 403,
  "person-disabled": 403,
  "malformed-request": 400,
  "too-large": 413,
  "too-many-requests": 429,
  "not-found": 404,
  "unreadable-file": 422,
  "unusable-workbook": 422,
  "has-errors": 422,
  "unexplained-queries": 422,
  identical: 409,
  conflict: 409,
  "key-reused": 409,
  "plan-cancelled": 409,
  "too-much-content": 422,
  "already-invited": 409,
  "mail-not-sent": 502,
  "mail-not-waiting": 409,
  "last-admin": 409,
  "unreadable-letters": 422,
  unavailable: 503,
  internal: 500,
};
