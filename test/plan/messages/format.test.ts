import { describe, expect, test } from "@jest/globals";
import { fill } from "../../../plan/messages/fill.ts";
import { mendOf, messageOf, titleOf } from "../../../plan/messages/format.ts";
import { severityWord } from "../../../plan/messages/severity-word.ts";
import { writeValue } from "../../../plan/messages/write-value.ts";

const AFTER_LAUNCH = {
  rule: "schedule.after-launch",
  values: { action: 6, month: { month: "2026-12" }, launch: { quarter: "2026-Q3" } },
};

describe("what is said of a finding", () => {
  test("holds its values, in Portuguese", () => {
    expect(titleOf(AFTER_LAUNCH, "pt-BR")).toBe("Data depois do lançamento");
    expect(messageOf(AFTER_LAUNCH, "pt-BR")).toBe(
      "A ação 6 termina em 12/2026; o lançamento é no 3º trim. (set.) 2026.",
    );
    expect(mendOf(AFTER_LAUNCH, "pt-BR")).toBe("Antecipe a ação ou adie o lançamento.");
  });

  test("holds them in English as well", () => {
    expect(messageOf(AFTER_LAUNCH, "en")).toBe("Action 6 ends in December 2026; the launch is in Q3 2026.");
  });

  test("agrees in number", () => {
    const finding = (digital: number) => ({
      rule: "letter.digital-differs",
      values: { answer: "Não", digital, count: 3 },
    });
    expect(messageOf(finding(1), "pt-BR")).toContain("1 de 3 é digital.");
    expect(messageOf(finding(3), "pt-BR")).toContain("3 de 3 são digitais.");
    expect(severityWord("query", 1, "pt-BR")).toBe("pergunta");
    expect(severityWord("error", 2, "pt-BR")).toBe("erros");
  });

  test("takes braces in a value for text", () => {
    expect(fill("“{raw}” e {count:um|{count} outros}", { raw: "{count}", count: 2 }, "pt-BR")).toBe(
      "“{count}” e 2 outros",
    );
  });

  test("is a defect for a rule that nobody wrote words for", () => {
    expect(() => titleOf({ rule: "no.such-rule" }, "pt-BR")).toThrow("no.such-rule");
  });
});

describe("a value in a message", () => {
  test.each([
    [1234567, "1.234.567", "1,234,567"],
    [-1234.5, "-1.234,50", "-1,234.50"],
    [100.001, "100,001", "100.001"],
    [-0.0004, "-0,0004", "-0.0004"],
    [0.1 + 0.2, "0,30", "0.30"],
    [100 / 3, "33,333333", "33.333333"],
    [{ money: 10 }, "R$ 10,00", "R$ 10.00"],
    [{ percent: 0.455 }, "45,5%", "45.5%"],
    [{ percent: 0.6 }, "60%", "60%"],
    [{ month: "2026-03" }, "03/2026", "March 2026"],
    [{ date: "2026-03-01" }, "01/03/2026", "1 March 2026"],
    [{ quarter: "2027-Q1" }, "1º trim. (mar.) 2027", "Q1 2027"],
    [{ list: ["a", "b", "c"] }, "a, b e c", "a, b and c"],
    [{ list: ["a"] }, "a", "a"],
    [{ list: "abcdefghijkl".split("") }, "a, b, c, d, e e mais 7", "a, b, c, d, e and 7 more"],
    ["duas\nlinhas", "duas linhas", "duas linhas"],
  ])("is written as its readers write it: %j", (value, portuguese, english) => {
    expect(writeValue(value, "pt-BR")).toBe(portuguese);
    expect(writeValue(value, "en")).toBe(english);
  });

  test("that passes a limit by a thousandth is not written as the limit itself", () => {
    const finding = { rule: "metrics.satisfaction-out-of-scale", values: { value: 100.001, scale: "0 a 100" } };
    expect(messageOf(finding, "pt-BR")).toContain("100,001");
  });

  test("is cut when it would fill the screen", () => {
    expect(writeValue("palavra ".repeat(40), "pt-BR")).toHaveLength(100);
  });
});
