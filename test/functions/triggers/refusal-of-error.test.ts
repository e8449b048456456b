import { describe, expect, test } from "@jest/globals";
import { SettingsProblem } from "../../../functions/src/composition/settings.ts";
import { AccountsUnavailable } from "../../../functions/src/ports/accounts.ts";
import { StoreError, type StoreProblem } from "../../../functions/src/ports/store-error.ts";
import { loggedError } from "../../../functions/src/triggers/logged-error.ts";
import { refusalOfError } from "../../../functions/src/triggers/refusal-of-error.ts";

describe("something thrown", () => {
  test.each<[string, unknown]>([
    ["a store that does not answer", new StoreError({ kind: "unavailable", reason: "no connection" })],
    ["a store that others keep busy", new StoreError({ kind: "contention" })],
    ["accounts that do not answer", new AccountsUnavailable("no connection")],
  ])("is worth another try: %s", (_, error) => expect(refusalOfError(error)).toEqual({ code: "unavailable" }));

  const defects: StoreProblem[] = [
    { kind: "alreadyExists", path: "plans/26.a" },
    { kind: "notFound", path: null },
    { kind: "invalidPath", path: "plans", reason: "odd" },
    { kind: "invalidQuery", reason: "two ranges" },
    { kind: "invalidUse", reason: "reads after writes" },
    { kind: "limitExceeded", limit: "depth", allowed: 20, found: 21, path: null },
  ];
  test.each<[string, unknown]>([
    ...defects.map((problem): [string, unknown] => [problem.kind, new StoreError(problem)]),
    ["TypeError", new TypeError("x is undefined")],
    ["SettingsProblem", new SettingsProblem("PLANO_STORE is not set.")],
    ["no error at all", "text"],
  ])("is a defect: %s", (_, error) => expect(refusalOfError(error)).toEqual({ code: "internal" }));
});

describe("what is logged of something thrown", () => {
  test("says where, and nothing of what it was about", () => {
    const cause = new Error("token eyJ.abc.def of ana@exemplo.gov.br\nsecond line");
    const error = new StoreError({ kind: "invalidPath", path: "plans/26.segredo", reason: "odd" }, { cause });
    const logged = loggedError(error);
    expect(logged).toMatchObject({ name: "StoreError", kind: "invalidPath", cause: { name: "Error" } });
    expect(logged.stack[0]).toMatch(/refusal-of-error\.test/);
    const text = JSON.stringify(logged);
    for (const secret of ["segredo", "eyJ", "ana@", "second line"]) expect(text).not.toContain(secret);
  });

  test("says in words which setting is wrong", () => {
    expect(loggedError(new SettingsProblem("PLANO_STORE is not set."))).toMatchObject({
      message: "PLANO_STORE is not set.",
    });
  });

  test("ends with causes that go in a circle", () => {
    const error = new Error("one");
    error.cause = error;
    expect(JSON.stringify(loggedError(error)).match(/"name"/g)?.length).toBeLessThan(10);
  });
});
