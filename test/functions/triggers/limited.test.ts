import { describe, expect, test } from "@jest/globals";
import { costs } from "../../../functions/src/triggers/costs.ts";
import { personLimited, refusedLimited, strangerLimited } from "../../../functions/src/triggers/limited.ts";
import { newRateLimits } from "../../../functions/src/triggers/rate-limits.ts";
import type { Account } from "../../../plan/people/account.ts";
import { asked } from "./asked.ts";

const ana: Account = { uid: "ana", email: "ana@exemplo.gov.br", name: "Ana", role: "editor", agency: "26" };

/** How many of so many questions are answered, all asked at once. */
function answered(questions: number, ask: (at: number) => { readonly ok: boolean }): number {
  return Array.from({ length: questions }, (_, at) => ask(at)).filter(({ ok }) => ok).length;
}

describe("asking at one moment", () => {
  const service = () => ({ limits: newRateLimits(), now: () => 0 });

  test("lets a person send ten workbooks, look at each, and not a hundred", () => {
    const one = service();
    expect(answered(10, () => personLimited(ana, "send", one))).toBe(10);
    expect(answered(10, () => personLimited(ana, "plan", one))).toBe(10);
    expect(answered(100, () => personLimited(ana, "send", one))).toBeLessThan(20);
  });

  test("lets all strangers together ask so much, whatever addresses they make up", () => {
    const one = service();
    const from = (at: number) => asked({ headers: { "fastly-client-ip": `2001:db8::${at.toString(16)}` } });
    expect(answered(5_000, (at) => strangerLimited(from(at), "verifyNumber", one))).toBe(1_200 / costs.verifyNumber);
    expect(personLimited(ana, "send", one).ok).toBe(true);
  });

  test("lets somebody who is refused try again, and not all tokens there are", () => {
    const one = service();
    expect(answered(1_000, () => refusedLimited(asked({}), one))).toBe(120);
  });

  test("says when to ask again", () => {
    const one = service();
    answered(60, () => strangerLimited(asked({}), "verifyNumber", one));
    expect(strangerLimited(asked({}), "verifyNumber", one)).toEqual({
      ok: false,
      refusal: { code: "too-many-requests", retryAfter: 1 },
    });
  });
});

test("sending and what reads or writes workbooks costs more than looking", () => {
  for (const route of ["send", "check", "planWorkbook", "planDocument", "planTemplate", "verifyWorkbook"] as const) {
    expect(costs[route]).toBeGreaterThan(3 * costs.plans);
  }
  expect(costs.send).toBeGreaterThan(costs.check);
});
