import { describe, expect, test } from "@jest/globals";
import { composition } from "../../../functions/src/composition/world.ts";
import { answerQuestion } from "../../../functions/src/triggers/answer-question.ts";
import { newRateLimits } from "../../../functions/src/triggers/rate-limits.ts";
import type { Failure } from "../../../functions/src/triggers/service.ts";
import { asked } from "./asked.ts";

const GOOD = {
  PLANO_STORE: "firestore",
  PLANO_MAIL: "folder:/tmp/nowhere",
  PLANO_MAIL_SENDER: "plano@exemplo.gov.br",
  PLANO_ORIGINS: "https://plano.exemplo.gov.br",
  PLANO_PAGE: "https://plano.exemplo.gov.br",
};

/** What a function that was set up like this says. */
async function answer(environment: { readonly [name: string]: string }, path: string) {
  const logged: Failure[] = [];
  const service = {
    composition: composition(environment),
    limits: newRateLimits(),
    now: () => 0,
    freshId: () => "fresh",
    log: (failure: Failure) => void logged.push(failure),
  };
  const headers = { origin: "https://plano.exemplo.gov.br" };
  const { status, headers: given, body } = await answerQuestion(asked({ path, headers }), service);
  const text = body.kind === "bytes" ? new TextDecoder().decode(body.bytes) : "";
  return { status, headers: given, body: JSON.parse(text), text, logged };
}

describe("a function whose settings are wrong", () => {
  const { PLANO_STORE: _, ...withoutStore } = GOOD;

  test("says in health which, to whoever looks after it", async () => {
    const { status, body } = await answer(withoutStore, "/api/health");
    expect(status).toBe(503);
    expect(body).toMatchObject({ ok: false, problem: expect.stringMatching(/^PLANO_STORE is not set/) });
  });

  test("tells others that the fault is ours, and the log which", async () => {
    const { status, body, logged } = await answer(withoutStore, "/api/verify");
    expect(status).toBe(500);
    expect(body.error).toMatchObject({ code: "internal", requestId: "fresh" });
    expect(JSON.stringify(body)).not.toContain("PLANO_STORE");
    expect(logged).toMatchObject([
      { route: "verifyNumber", error: { message: expect.stringContaining("PLANO_STORE") } },
    ]);
  });

  test.each([
    ["PLANO_STORE", "postgres://ana:segredo@banco"],
    ["PLANO_MAIL", "smtp://ana:segredo@"],
    ["PLANO_MAIL", "http://ana:segredo@correio.exemplo.gov.br"],
    ["PLANO_MAIL_SENDER", "smtp://ana:segredo@correio.exemplo.gov.br"],
    ["PLANO_PAGE", "https://ana:segredo@plano.exemplo.gov.br"],
  ])("never says what it was set to: %s=%s", async (name, value) => {
    const { status, body, text, logged } = await answer({ ...GOOD, [name]: value }, "/api/health");
    expect(status).toBe(503);
    expect(body.problem).toContain(name);
    expect(text + JSON.stringify(logged)).not.toContain("segredo");
  });

  test("lets no origin in as long as none is known", async () => {
    const { PLANO_ORIGINS: _, ...withoutOrigins } = GOOD;
    expect((await answer(withoutOrigins, "/api/health")).headers).not.toHaveProperty("access-control-allow-origin");
    expect((await answer(withoutStore, "/api/nothing")).status).toBe(404);
  });

  test("says that the store does not answer when its file cannot be opened, and not where it is", async () => {
    const { status, body, text } = await answer(
      { ...GOOD, PLANO_STORE: "sqlite:/nowhere/at/all.sqlite" },
      "/api/health",
    );
    expect(status).toBe(503);
    expect(body.problem).toBe("The store does not answer.");
    expect(text).not.toContain("nowhere");
  });
});
