import { describe, expect, test } from "@jest/globals";
import { refusalAnswer } from "../../../functions/src/triggers/answer.ts";
import type { Refusal, RefusalCode, Refused } from "../../../plan/contract/refusal.ts";
import { refusalExamples } from "../../contract/refusal-examples.ts";

const STATUSES: { readonly [C in RefusalCode]: number } = {
  "malformed-request": 400,
  "not-signed-in": 401,
  "no-role": 403,
  "not-allowed": 403,
  "person-disabled": 403,
  "not-found": 404,
  identical: 409,
  conflict: 409,
  "key-reused": 409,
  "difference-changed": 409,
  "month-not-over": 409,
  "plan-cancelled": 409,
  "already-invited": 409,
  "mail-not-waiting": 409,
  "last-admin": 409,
  "plan-moved": 409,
  "no-such-move": 409,
  "visit-moved": 409,
  "no-such-visit-move": 409,
  "day-past": 422,
  "visit-not-yet": 409,
  "visit-exhausted": 409,
  "comments-open": 409,
  "comment-not-so": 409,
  "not-confirmable": 409,
  "not-sent-as-final": 409,
  "not-confirmer": 403,
  "same-person": 403,
  "reason-missing": 422,
  "comments-missing": 422,
  "too-large": 413,
  "unreadable-file": 422,
  "unusable-workbook": 422,
  "has-errors": 422,
  "unexplained-queries": 422,
  "too-much-content": 422,
  "round-closed": 409,
  "round-changed": 409,
  "nothing-expected": 422,
  "too-much-expected": 422,
  "unreadable-letters": 422,
  "too-many-requests": 429,
  internal: 500,
  "mail-not-sent": 502,
  unavailable: 503,
};

const EXAMPLES: readonly Refusal[] = Object.values(refusalExamples).flat();

function bodyOf(refusal: Refusal): Refused {
  const { body } = refusalAnswer(refusal, "pt-BR", "0123");
  return JSON.parse(body.kind === "bytes" ? new TextDecoder().decode(body.bytes) : "");
}

describe("a refusal", () => {
  test.each(EXAMPLES.map((refusal) => [refusal.code, refusal] as const))(
    "has its status, its code, a sentence and the request's id: %s",
    (code, refusal) => {
      expect(refusalAnswer(refusal, "pt-BR", "0123").status).toBe(STATUSES[code]);
      const { error } = bodyOf(refusal);
      expect(error).toMatchObject({ ...refusal, requestId: "0123" });
      expect(error.sentence).toMatch(/\.$/);
    },
  );

  test("says after how long to ask again, when that helps", () => {
    const retryAfter = (refusal: Refusal) => refusalAnswer(refusal, "en", "0123").headers["retry-after"];
    expect(retryAfter({ code: "too-many-requests", retryAfter: 7 })).toBe("7");
    expect(Number(retryAfter({ code: "unavailable" }))).toBeGreaterThan(0);
    expect(retryAfter({ code: "internal" })).toBeUndefined();
  });
});
