import { describe, expect, test } from "@jest/globals";
import type { Refusal, RefusalCode } from "../../../plan/contract/refusal.ts";
import { refusalSentence } from "../../../plan/contract/refusal-sentence.ts";
import { refusalSentences as english } from "../../../plan/messages/en/refusals.ts";
import { placeholdersOf } from "../../../plan/messages/fill.ts";
import { refusalSentences as portuguese } from "../../../plan/messages/pt-BR/refusals.ts";
import { refusalExamples } from "../../contract/refusal-examples.ts";

const EXAMPLES = Object.entries(refusalExamples).flatMap(([code, examples]) =>
  examples.map((refusal): [string, Refusal] => [
    refusal.code === "not-found" ? `${code} ${refusal.what}` : code,
    refusal,
  ]),
);

describe("what is said of a refusal", () => {
  test("is written in both languages, for the same refusals, with the same values", () => {
    expect(Object.keys(portuguese).length).toBeGreaterThan(20);
    expect(Object.keys(english)).toEqual(Object.keys(portuguese));
    for (const [code, sentence] of Object.entries(portuguese)) {
      expect([code, placeholdersOf(english[code as keyof typeof english])]).toEqual([code, placeholdersOf(sentence)]);
    }
  });

  test.each(EXAMPLES)("is one sentence with all its values: %s", (_, refusal) => {
    for (const language of ["pt-BR", "en"] as const) {
      const sentence = refusalSentence(refusal, language);
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
    }
    expect(refusalSentence(refusal, "pt-BR")).not.toBe(refusalSentence(refusal, "en"));
  });

  test("says what to do: something follows what is wrong", () => {
    for (const sentence of [...Object.values(portuguese), ...Object.values(english)]) expect(sentence).toMatch(/; |, /);
  });

  test("agrees in number and tells limits in megabytes", () => {
    expect(refusalSentence({ code: "too-many-requests", retryAfter: 1 }, "pt-BR")).toContain("espere um segundo e");
    expect(refusalSentence({ code: "too-many-requests", retryAfter: 7 }, "pt-BR")).toContain("espere 7 segundos e");
    expect(refusalSentence({ code: "too-large", limit: 6 * 1024 * 1024 }, "en")).toContain("limit of 6 MB");
  });

  test("counts errors alone, whatever else is told with them", () => {
    const [finding] = refusalExamples["has-errors"][0]?.findings ?? [];
    if (!finding) throw new Error("there is an example");
    const refusal: Refusal = { code: "has-errors", findings: [finding, { ...finding, severity: "warning" }] };
    expect(refusalSentence(refusal, "pt-BR")).toContain("Há um erro");
  });

  test("does not repeat a whole request that is wrong in many places", () => {
    const problems = Array.from({ length: 20 }, (_, at) => `grid.sheets.${at}: invalid`);
    const code: RefusalCode = "malformed-request";
    expect(refusalSentence({ code, problems }, "pt-BR").length).toBeLessThan(250);
  });
});
